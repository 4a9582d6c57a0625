package dk.maanedsbog.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.shared.Registration;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rows a pull turned away, by file and reason; the rows themselves as a file. */
final class RejectedRowsPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int PULLS_LOOKED_AT = 200;

    private final transient PullHistory history;
    private final transient Administration administration;
    private final transient AuditTrail trail;
    private final Div content = new Div();
    private long chosen;
    private transient Registration ends;

    RejectedRowsPanel(PullHistory history, Administration administration, AuditTrail trail) {
        this.history = history;
        this.administration = administration;
        this.trail = trail;
        addClassNames("panel", "list", "pull-rejects");
        add(new H2(getTranslation("pulls.rejects")), content);
        newest();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ends = ComponentUtil.addListener(event.getUI(), PullsChanged.class, end -> newest());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ends.remove();
    }

    private void newest() {
        List<PastPull> pulls =
                history.newest(PULLS_LOOKED_AT).stream()
                        .filter(pull -> pull.rowsRejected() > 0)
                        .toList();
        content.removeAll();
        if (pulls.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("pulls.rejects.none"));
            none.addClassName("quiet");
            content.add(none);
            return;
        }
        chosen = pulls.getFirst().id();
        Div shown = new Div();
        content.add(picker(pulls, shown), shown);
        show(pulls.getFirst(), shown);
    }

    private Component picker(List<PastPull> pulls, Div shown) {
        List<Choice> choices =
                pulls.stream()
                        .map(
                                pull ->
                                        new Choice(
                                                Long.toString(pull.id()),
                                                PullWords.pull(pull)
                                                        + " – "
                                                        + Dates.moment(pull.startedAt())))
                        .toList();
        Div box =
                new Div(
                        new ChoiceList(
                                getTranslation("pulls.rejects.of"),
                                List.of(new Group("", choices)),
                                Long.toString(chosen),
                                id ->
                                        history.find(Long.parseLong(id))
                                                .ifPresent(pull -> show(pull, shown))));
        box.addClassName("unit-picker");
        Div form = new Div(new Field(getTranslation("pulls.rejects.of"), box));
        form.addClassName("access-form");
        return form;
    }

    private void show(PastPull pull, Div shown) {
        PastPull.Details details = history.details(pull.id());
        shown.removeAll();
        if (!details.reasons().isEmpty()) {
            shown.add(reasons(details.reasons()));
        }
        if (details.rejectedKept() > 0) {
            shown.add(download(pull, details.rejectedKept()));
        } else {
            Paragraph gone =
                    new Paragraph(
                            details.rejectedErased()
                                    .map(at -> getTranslation("erased.rejects", Dates.moment(at)))
                                    .orElseGet(() -> getTranslation("pulls.rejects.gone")));
            gone.addClassName("quiet");
            shown.add(gone);
        }
    }

    private Component reasons(List<PastPull.Reason> reasons) {
        DataTable table =
                new DataTable(
                                getTranslation("pulls.rejects"),
                                List.of(
                                        Column.text(getTranslation("pulls.rejects.file")),
                                        Column.text(getTranslation("pulls.rejects.column")),
                                        Column.text(getTranslation("pulls.rejects.reason")),
                                        Column.figures(getTranslation("pulls.rows"))))
                        .stacking();
        reasons.forEach(
                reason ->
                        table.row(
                                List.of(
                                        reason.file(),
                                        reason.column(),
                                        reason.text(),
                                        DanishFormat.number(reason.rows()))));
        return table;
    }

    private Component download(PastPull pull, long kept) {
        Anchor link =
                new Anchor(
                        event -> write(pull, event),
                        kept < pull.rowsRejected()
                                ? getTranslation(
                                        "pulls.rejects.csv-first", DanishFormat.number(kept))
                                : getTranslation("pulls.rejects.csv"));
        link.addClassName("button");
        Div actions = new Div(link);
        actions.addClassName("pull-actions");
        return actions;
    }

    private void write(PastPull pull, DownloadEvent download) throws IOException {
        String what = "Afviste rækker, %s (CSV)".formatted(DanishFormat.period(pull.period()));
        Optional<String> by = administration.administrator(what);
        if (by.isEmpty()) {
            download.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<PastPull.RejectedRow> rows = history.rejected(pull.id());
        trail.add(by.get(), AuditAction.DOWNLOADED, what, Optional.empty(), rows.size());
        download.setFileName("afviste-raekker-%s.csv".formatted(pull.period().code()));
        download.setContentType("text/csv;charset=UTF-8");
        download.getOutputStream().write(file(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** The columns of the file that a pull writes on the terminal. */
    static String file(List<PastPull.RejectedRow> rows) {
        StringBuilder file = new StringBuilder().append(SpreadsheetLine.BOM);
        file.append(SpreadsheetLine.of(Stream.of("file", "record", "column", "reason", "raw")));
        rows.forEach(
                row ->
                        file.append(
                                SpreadsheetLine.of(
                                        Stream.of(
                                                row.file(),
                                                Long.toString(row.record()),
                                                row.column(),
                                                row.reason(),
                                                row.raw()))));
        return file.toString();
    }
}
