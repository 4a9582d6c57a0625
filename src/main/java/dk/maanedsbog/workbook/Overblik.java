package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** Departments side by side: each indicator's figure and how it has moved. */
final class Overblik implements BookSheet {

    private static final int FIXED = 3;
    private static final int A_UNIT = 3;
    private static final int GOAL_PIXELS = 124;
    private static final int UNITS_A_PAGE = 5;
    private static final int CHARTS = 2;
    private static final int CHART_PIXELS = 520;

    private record Column(String name, Unit unit) {}

    private final Contents contents;
    private final List<Definition> overview;
    private final List<Column> columns = new ArrayList<>();
    private final GoalText goals;
    private boolean aiming;

    /**
     * @param overview the indicators that the municipality puts first
     */
    Overblik(Contents contents, List<Definition> overview) {
        this.contents = contents;
        this.overview = overview;
        this.goals = new GoalText(contents);
        columns.add(new Column("Hele kommunen", Unit.MUNICIPALITY));
        contents.departments().forEach(unit -> columns.add(new Column(unit.name(), unit.unit())));
    }

    @Override
    public String name() {
        return "Overblik";
    }

    @Override
    public String about() {
        return "Afdelingerne side om side: alle indikatorer og deres ændringer";
    }

    @Override
    public int pagesWide() {
        return Math.ceilDiv(columns.size(), UNITS_A_PAGE);
    }

    @Override
    public void write(Page page) {
        List<Unit> units = columns.stream().map(Column::unit).toList();
        var shown = contents.counted(units);
        aiming = goals.any(shown, units);
        page.widths(widths(shown));
        page.heading("Overblik", Texts.freshness(contents.edition()));
        header(page);
        page.freeze(1);
        page.repeatFirstColumns(FIXED);
        shown.forEach(definition -> row(page, definition));
        page.gap(1);
        page.note(Texts.measuredAgainst(contents.period().kind()));
        page.noteOnHidden();
        page.gap(1);
        charts(page, shown);
    }

    /** How many columns a unit takes: one more when there are goals at all. */
    private int aUnit() {
        return aiming ? A_UNIT + 1 : A_UNIT;
    }

    private int[] widths(List<Definition> shown) {
        int[] widths = Widths.table(shown, columns.size() * aUnit());
        for (int i = FIXED + A_UNIT; aiming && i < widths.length; i += aUnit()) {
            widths[i] = GOAL_PIXELS;
        }
        return widths;
    }

    private void header(Page page) {
        Line groups = page.line();
        for (int i = 0; i < FIXED; i++) {
            groups.empty(Look.HEAD);
        }
        columns.forEach(column -> groups.text(Look.HEAD_GROUP, column.name(), aUnit()));
        groups.end();
        Line heads = page.line();
        heads.text(Look.HEAD, "Indikator").text(Look.HEAD, "Enhed").text(Look.HEAD, "Målt mod");
        String now = DanishFormat.shortPeriod(contents.period());
        String year = Texts.withYear(contents.history().yearBefore());
        columns.forEach(
                column -> {
                    heads.text(Look.HEAD_RIGHT, now)
                            .text(Look.HEAD_RIGHT, "Ændring")
                            .text(Look.HEAD_RIGHT, "Ændring fra " + year);
                    if (aiming) {
                        heads.text(Look.HEAD_WORD, "Mål");
                    }
                });
        heads.end();
    }

    private void row(Page page, Definition definition) {
        Line line = page.line();
        line.text(Look.TEXT, definition.label());
        line.text(Look.QUIET, Texts.unit(definition));
        line.text(Look.QUIET, Texts.withYear(contents.history().before(definition)));
        for (Column column : columns) {
            line.figure(
                    Numbers.value(definition.kind()),
                    contents.figure(definition, column.unit(), contents.period()));
            Texts.change(line, contents.sinceBefore(definition, column.unit()));
            Texts.change(line, contents.sinceYearBefore(definition, column.unit()));
            if (aiming) {
                line.text(Look.GOAL, goals.cell(definition, column.unit()));
            }
        }
        line.end();
    }

    private void charts(Page page, List<Definition> shown) {
        if (contents.departments().isEmpty()) {
            return;
        }
        var chosen =
                overview.stream()
                        .filter(shown::contains)
                        .sorted(Comparator.comparing(this::departmentsWithAValue).reversed())
                        .limit(CHARTS)
                        .toList();
        if (chosen.isEmpty()) {
            return;
        }
        page.section("Afdelingerne i " + DanishFormat.period(contents.period()));
        int table = page.nextRow();
        chartTable(page, chosen);
        page.gap(1);
        int rows = Page.rows(110 + 34 * contents.departments().size());
        for (int i = 0; i < chosen.size(); i++) {
            var anchor = page.anchor(i * (CHART_PIXELS + 20), page.nextRow(), CHART_PIXELS, rows);
            Chart.bars(page, anchor, series(chosen.get(i), table + 1, 1 + i * aUnit()), true);
        }
        page.gap(rows);
    }

    /** A chart of what only one department does says little; the order of equals is kept. */
    private long departmentsWithAValue(Definition definition) {
        return contents.departments().stream()
                .flatMap(d -> contents.value(definition, d.unit(), contents.period()).stream())
                .filter(value -> value.signum() != 0)
                .count();
    }

    /** The charts' own cells: departments down, chosen indicators across. */
    private void chartTable(Page page, List<Definition> chosen) {
        Line heads = page.line().text(Look.HEAD, "Afdeling");
        chosen.forEach(definition -> heads.text(Look.HEAD_RIGHT, definition.label(), aUnit()));
        heads.end();
        for (EditionUnit department : contents.departments()) {
            Line line = page.line().text(Look.TEXT, department.name());
            for (Definition definition : chosen) {
                line.wideNumber(
                        Numbers.value(definition.kind()),
                        contents.value(definition, department.unit(), contents.period()),
                        aUnit());
            }
            line.end();
        }
    }

    private Chart.Series series(Definition definition, int firstRow, int column) {
        List<EditionUnit> departments = contents.departments();
        int lastRow = firstRow + departments.size() - 1;
        var values =
                departments.stream()
                        .map(d -> contents.value(definition, d.unit(), contents.period()))
                        .toList();
        return new Chart.Series(
                definition.label(),
                Texts.barsInWords(definition, departments, values, contents.period()),
                definition.label(),
                departments.stream().map(EditionUnit::name).toList(),
                new CellRangeAddress(firstRow, lastRow, 0, 0),
                values,
                new CellRangeAddress(firstRow, lastRow, column, column),
                Numbers.value(definition.kind()).form().code());
    }
}
