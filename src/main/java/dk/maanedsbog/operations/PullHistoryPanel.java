package dk.maanedsbog.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.util.List;

/** The newest pulls, one line each; a line opens to steps, counts and reasons below the table. */
final class PullHistoryPanel extends Section {

    private static final long serialVersionUID = 1;

    private static final int SHOWN_AT_FIRST = 10;
    private static final int ALL = 200;

    private final transient PullHistory history;
    private final Div table = new Div();
    private final Div details = new Div();
    private int shown = SHOWN_AT_FIRST;
    private transient Registration ends;

    PullHistoryPanel(PullHistory history) {
        this.history = history;
        addClassNames("panel", "list");
        add(new H2(getTranslation("pulls.history")), table, details);
        build();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ends = ComponentUtil.addListener(event.getUI(), PullsChanged.class, end -> build());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ends.remove();
    }

    private void build() {
        List<PastPull> pulls = history.newest(shown + 1);
        table.removeAll();
        if (pulls.isEmpty()) {
            table.add(new Paragraph(getTranslation("pulls.history.none")));
            return;
        }
        table.add(lines(pulls.stream().limit(shown).toList()));
        if (pulls.size() > shown) {
            NativeButton more =
                    new NativeButton(getTranslation("pulls.history.more"), click -> all());
            more.addClassName("show-all");
            table.add(more);
        }
    }

    private void all() {
        shown = ALL;
        build();
    }

    private Component lines(List<PastPull> pulls) {
        DataTable lines =
                new DataTable(
                                getTranslation("pulls.history"),
                                List.of(
                                        Column.text(getTranslation("pulls.period")),
                                        Column.text(getTranslation("pulls.state")),
                                        Column.unbroken(getTranslation("pulls.started")),
                                        Column.text(getTranslation("pulls.by")),
                                        Column.figures(getTranslation("pulls.time")),
                                        Column.figures(getTranslation("pulls.read")),
                                        Column.figures(getTranslation("pulls.rejected"))))
                        .stacking()
                        .paired();
        pulls.forEach(
                pull ->
                        lines.row(
                                opener(pull),
                                state(pull),
                                new Span(Dates.moment(pull.startedAt())),
                                new Span(PullWords.startedBy(pull)),
                                new Span(PullWords.time(pull.time())),
                                new Span(DanishFormat.number(pull.rowsRead())),
                                new Span(DanishFormat.number(pull.rowsRejected()))));
        return lines;
    }

    private Component opener(PastPull pull) {
        NativeButton opener = new NativeButton(PullWords.pull(pull), click -> open(pull));
        opener.addClassName("link");
        opener.setAriaLabel(getTranslation("pulls.details.of", PullWords.pull(pull)));
        return opener;
    }

    private static Component state(PastPull pull) {
        Span state = new Span(PullWords.state(pull));
        switch (pull.state()) {
            case REFUSED, FAILED, WAITING, HELD, REJECTED ->
                    state.addClassNames("tag", "late", "pull-state");
            default -> {
                // what went as it should needs no mark
            }
        }
        return state;
    }

    private void open(PastPull pull) {
        PastPullDetails opened =
                new PastPullDetails(
                        history.find(pull.id()).orElse(pull), history.details(pull.id()));
        details.removeAll();
        details.add(opened);
        opened.focus();
    }
}
