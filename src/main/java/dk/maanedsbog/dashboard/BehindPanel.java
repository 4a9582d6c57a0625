package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Deferred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What lies behind one figure of a person: the cases it counts, and the months of its line. */
final class BehindPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient PersonPage page;
    private final transient PersonSeries series;

    BehindPanel(PersonPage page, PersonSeries series, Cases cases) {
        this.page = page;
        this.series = series;
        addClassNames("panel", "behind");
        setAriaLabel(getTranslation("mine.behind.of", series.name()));
        H3 counted = new H3(title());
        Div left = new Div(counted, new Deferred(counted.getText(), () -> cases(cases)));
        Div right =
                new Div(
                        new H3(
                                getTranslation(
                                        "mine.behind.months", Integer.toString(Overview.LINE))),
                        months());
        Anchor close = new Anchor(page.state().on("mine-tal"), getTranslation("card.close"));
        close.getElement().setAttribute("router-link", true);
        close.addClassName("button");
        add(left, right, close);
    }

    private String title() {
        return getTranslation("mine.behind.cases", series.name(), Dates.period(page.period()));
    }

    /** The cases as far as they can be shown. */
    Component cases(Cases cases) {
        return cases.shown(page, series.definition(), "mine.cases.none", this::table);
    }

    private DataTable table(List<Contribution> found) {
        boolean numbered = found.stream().anyMatch(one -> one.caseId().isPresent());
        boolean ends = found.stream().anyMatch(one -> one.to().isPresent());
        boolean begins = ends || found.stream().anyMatch(one -> one.from().isPresent());
        boolean amounts = series.definition().kind() != Kind.COUNT;
        boolean work = !series.definition().countsCitizens();
        List<Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(Column.text(getTranslation("mine.case")));
        }
        if (begins) {
            columns.add(Column.figures(getTranslation(work && !ends ? "mine.date" : "mine.from")));
        }
        if (ends) {
            columns.add(Column.figures(getTranslation("mine.to")));
        }
        if (amounts) {
            columns.add(Column.figures(amountHeading()));
        }
        DataTable table = new DataTable(title(), columns);
        found.stream()
                .sorted(order(amounts))
                .forEach(
                        one -> {
                            List<String> cells = new ArrayList<>();
                            if (numbered) {
                                cells.add(Cases.number(one));
                            }
                            if (begins) {
                                cells.add(day(one.from()));
                            }
                            if (ends) {
                                cells.add(day(one.to()));
                            }
                            if (amounts) {
                                cells.add(amount(one));
                            }
                            table.row(cells);
                        });
        return table;
    }

    /** What weighs most first, then the oldest. */
    private static Comparator<Contribution> order(boolean amounts) {
        Comparator<Contribution> oldest =
                Comparator.comparing((Contribution one) -> one.from().orElse(LocalDate.MAX))
                        .thenComparing(one -> one.caseId().orElse(""));
        return amounts
                ? Comparator.comparing(Contribution::amount).reversed().thenComparing(oldest)
                : oldest;
    }

    private String amountHeading() {
        return series.definition().kind() == Kind.SHARE
                ? getTranslation("mine.counts")
                : capital(Amounts.unitName(series.definition()));
    }

    private String amount(Contribution one) {
        return series.definition().kind() == Kind.SHARE
                ? getTranslation(one.amount().signum() > 0 ? "mine.yes" : "mine.no")
                : DanishFormat.number(
                        one.amount(), Math.max(0, one.amount().stripTrailingZeros().scale()));
    }

    /** The line of the card as a table, with the department where it is drawn too. */
    private DataTable months() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(getTranslation("mine.month")));
        columns.add(Column.figures(capital(Amounts.unitName(series.definition()))));
        if (series.comparable()) {
            columns.add(Column.figures(getTranslation("mine.department")));
        }
        DataTable table =
                new DataTable(
                        getTranslation("mine.line", series.name(), Integer.toString(Overview.LINE)),
                        columns);
        for (Period month : Series.periods(series.period(), Overview.LINE).reversed()) {
            List<String> cells = new ArrayList<>();
            cells.add(Dates.period(month));
            cells.add(series.amounts().cell(series.own().at(month)));
            if (series.comparable()) {
                cells.add(series.amounts().cell(series.department().at(month)));
            }
            table.row(cells);
        }
        return table;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::date).orElse(DanishFormat.MISSING);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(DanishFormat.LOCALE) + word.substring(1);
    }
}
