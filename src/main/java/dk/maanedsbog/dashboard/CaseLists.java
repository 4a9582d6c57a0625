package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The two lists that a consultant works from: who waits, and who was placed. */
@org.springframework.stereotype.Component
class CaseLists {

    private final Cases cases;
    private final Settings settings;

    CaseLists(Cases cases, Settings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    /** Who waits when the month ends, the longest wait first. */
    Component waiting(PersonPage page, Definition definition) {
        LocalDate end = page.period().lastDay();
        return cases.shown(
                page,
                definition,
                "mine.waiting.none",
                found -> {
                    DataTable table =
                            new DataTable(
                                    translate("mine.waiting"),
                                    List.of(
                                            Column.text(translate("mine.case")),
                                            Column.text(translate("mine.triaged")),
                                            Column.text(translate("mine.days"))));
                    List<Contribution> sorted = found.stream().sorted(oldestFirst()).toList();
                    long longest = days(sorted.getFirst(), end);
                    for (Contribution one : sorted) {
                        table.printed(
                                new Span(Cases.number(one)),
                                day(one.from()),
                                new WaitBar(days(one, end), longest, settings.longWaitDays()));
                    }
                    return table;
                });
    }

    /** Who was placed in the month, in the order of their first days. */
    Component placed(PersonPage page, Definition definition) {
        return cases.shown(
                page,
                definition,
                "mine.placed.none",
                found -> {
                    DataTable table =
                            new DataTable(
                                    translate("mine.placed", Dates.period(page.period())),
                                    List.of(
                                            Column.text(translate("mine.case")),
                                            Column.figures(translate("mine.triaged")),
                                            Column.figures(translate("mine.first-day")),
                                            Column.figures(translate("mine.days"))));
                    found.stream()
                            .sorted(
                                    Comparator.comparing(
                                                    (Contribution one) ->
                                                            one.to().orElse(LocalDate.MAX))
                                            .thenComparing(one -> one.caseId().orElse("")))
                            .forEach(
                                    one ->
                                            table.printed(
                                                    new Span(Cases.number(one)),
                                                    day(one.from()),
                                                    day(one.to()),
                                                    strong(DanishFormat.number(one.amount(), 0))));
                    return table;
                });
    }

    private static Comparator<Contribution> oldestFirst() {
        return Comparator.comparing((Contribution one) -> one.from().orElse(LocalDate.MAX))
                .thenComparing(one -> one.caseId().orElse(""));
    }

    private static long days(Contribution one, LocalDate end) {
        return one.from().map(from -> ChronoUnit.DAYS.between(from, end)).orElse(0L);
    }

    private static Span day(Optional<LocalDate> day) {
        return new Span(day.map(Dates::date).orElse(DanishFormat.MISSING));
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("days");
        return strong;
    }
}
