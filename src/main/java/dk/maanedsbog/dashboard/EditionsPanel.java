package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Printed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The editions as a table, the newest first, each with its workbook. */
final class EditionsPanel extends Section {

    private static final long serialVersionUID = 1;

    /** What a workbook is, as downloads say it. */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HASH_SHOWN = 8;
    private static final int ROWS_SHOWN = 12;

    private final transient WorkbookDownload workbook;
    private final transient Decisions decisions;
    private final transient List<Edition> all;
    private final transient Map<String, Long> fetched;

    EditionsPanel(List<Edition> editions, WorkbookDownload workbook, Decisions decisions) {
        this.workbook = workbook;
        this.decisions = decisions;
        this.all = editions;
        this.fetched = workbook.fetched();
        addClassName("panel");
        show(editions, ROWS_SHOWN);
    }

    private void show(List<Edition> editions, int rows) {
        removeAll();
        DataTable table = table();
        Set<Period> seen = new HashSet<>();
        editions.stream()
                .limit(rows)
                .forEach(edition -> row(table, edition, !seen.add(edition.period())));
        add(table);
        if (rows < editions.size()) {
            NativeButton all =
                    new NativeButton(
                            getTranslation("editions.all", Integer.toString(editions.size())),
                            click -> show(editions, editions.size()));
            all.addClassNames("button", "show-all");
            add(all);
        }
    }

    private DataTable table() {
        return new DataTable(
                        getTranslation("editions.title"),
                        List.of(
                                Column.text(getTranslation("editions.period")),
                                Column.figures(getTranslation("editions.revision")),
                                Column.text(getTranslation("editions.published")),
                                Column.text(getTranslation("editions.until")),
                                Column.figures(getTranslation("editions.rejected")),
                                Column.text(getTranslation("editions.hash")),
                                Column.text(getTranslation("editions.workbook")),
                                Column.figures(getTranslation("editions.fetched"))))
                .stacking()
                .paired();
    }

    private void row(DataTable table, Edition edition, boolean older) {
        table.row(
                Printed.of(period(edition, older)),
                printed(Integer.toString(edition.revision())),
                printed(Dates.moment(edition.publishedAt())),
                printed(Dates.date(edition.dataUntil())),
                printed(
                        getTranslation(
                                "editions.rejected.of",
                                DanishFormat.number(edition.rowsRejected()),
                                DanishFormat.number(edition.rowsRead()))),
                Printed.of(hash(edition)),
                download(edition),
                printed(
                        getTranslation(
                                "editions.fetched.by",
                                fetched.getOrDefault(workbook.name(edition), 0L))));
    }

    private static Component printed(String text) {
        return Printed.of(new Span(text));
    }

    private Component period(Edition edition, boolean older) {
        Span period = new Span(Dates.period(edition.period()));
        if (older) {
            period.add(tag("editions.older", "old"));
        }
        if (edition.provisional()) {
            period.add(tag("editions.provisional", "provisional"));
        }
        Div whole = new Div(period);
        earlier(edition)
                .map(before -> MovementsView.address(before, edition))
                .ifPresent(address -> whole.add(movements(address)));
        decisions.of(edition.id()).forEach(decision -> whole.add(decided(decision)));
        return whole;
    }

    /** The revision that this one took the place of. */
    private Optional<Edition> earlier(Edition edition) {
        return all.stream()
                .filter(other -> other.period().equals(edition.period()))
                .filter(other -> other.revision() < edition.revision())
                .max(Comparator.comparingInt(Edition::revision));
    }

    private Component movements(String address) {
        Anchor link = new Anchor(address, getTranslation("movements.link"));
        link.getElement().setAttribute("router-link", true);
        return new Div(link);
    }

    /** Who signed for what the quality gate found, or approved the edition, and why. */
    private Component decided(Decision decision) {
        Div line =
                new Div(
                        getTranslation(
                                "quality.decided." + decision.kind().code(),
                                decision.by(),
                                Dates.moment(decision.at()),
                                decision.reason()));
        line.addClassNames("quiet", "decided");
        return line;
    }

    private Span tag(String key, String className) {
        Span tag = new Span(getTranslation(key));
        tag.addClassNames("tag", className);
        return tag;
    }

    /** Two editions with the same beginning have the same figures. */
    private static Component hash(Edition edition) {
        Code hash =
                new Code(
                        edition.figuresHash()
                                .substring(
                                        0, Math.min(HASH_SHOWN, edition.figuresHash().length())));
        hash.getElement().setAttribute("title", edition.figuresHash());
        return hash;
    }

    private Component download(Edition edition) {
        return workbook.of(edition)
                .map(file -> withChecksum(link(file, edition), edition))
                .orElseGet(() -> new Span(DanishFormat.MISSING));
    }

    private Component withChecksum(Component link, Edition edition) {
        Div both = new Div(link, checksum(edition));
        both.addClassName("workbook-cell");
        return both;
    }

    /** Made on demand, as the workbook has to be written for it. */
    private Component checksum(Edition edition) {
        Div box = new Div();
        NativeButton ask =
                new NativeButton(
                        getTranslation("editions.workbook-hash"),
                        click -> {
                            box.removeAll();
                            workbook.hash(edition).ifPresent(hash -> box.add(told(hash)));
                        });
        ask.addClassNames("link-button");
        ask.setAriaLabel(
                getTranslation(
                        "editions.workbook-hash.of",
                        Dates.period(edition.period()),
                        Integer.toString(edition.revision())));
        box.add(ask);
        return box;
    }

    private Component told(String hash) {
        Code code = new Code(hash);
        code.addClassName("whole-hash");
        Span label = new Span(getTranslation("editions.workbook-hash.is"));
        label.addClassName("quiet");
        Div told = new Div(label, code);
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private Component link(DownloadHandler file, Edition edition) {
        Anchor link = new Anchor(file, getTranslation("editions.download"));
        link.setAriaLabel(
                getTranslation(
                        "editions.download.of",
                        Dates.period(edition.period()),
                        Integer.toString(edition.revision())));
        return link;
    }
}
