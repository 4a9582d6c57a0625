package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One department: its figures, how they have moved, its teams side by side, and the trend. */
final class Afdeling implements BookSheet {

    private static final int BEFORE_TEAMS = 9;
    private static final int NARROW = 78;
    private static final int GOAL_PIXELS = 150;

    private final Contents contents;
    private final EditionUnit department;
    private final List<Definition> overview;
    private final GoalText goals;
    private boolean aiming;

    Afdeling(Contents contents, EditionUnit department, List<Definition> overview) {
        this.contents = contents;
        this.department = department;
        this.overview = overview;
        this.goals = new GoalText(contents);
    }

    @Override
    public String name() {
        return department.name();
    }

    @Override
    public String about() {
        return contents.teams(department).isEmpty()
                ? "Afdelingens tal og udvikling"
                : "Afdelingens tal, teams side om side og udvikling";
    }

    @Override
    public void write(Page page) {
        var shown = contents.counted(List.of(department.unit()));
        var teams = contents.teams(department);
        aiming = goals.any(shown, List.of(department.unit()));
        var trend = new Trend(contents, department, shown);
        page.widths(widths(shown, teams, trend.columns()));
        page.heading(department.name(), Texts.freshness(contents.edition()));
        header(page, teams);
        page.freeze(1);
        shown.forEach(definition -> row(page, definition, teams));
        page.gap(1);
        goals.expectations(shown, department.unit())
                .forEach(text -> page.note("Lederens forventning til måneden. " + text));
        page.note(Texts.measuredAgainst(contents.period().kind()));
        page.noteOnHidden();
        contents.basket(department.unit()).ifPresent(basket -> new Kurv(basket).write(page));
        page.newPage();
        trend.write(page, overview.stream().filter(shown::contains).toList());
    }

    /** How many columns come before the teams: one more when the department has goals. */
    private int beforeTeams() {
        return aiming ? BEFORE_TEAMS + 1 : BEFORE_TEAMS;
    }

    private int[] widths(List<Definition> shown, List<EditionUnit> teams, int trendColumns) {
        int count = Math.max(beforeTeams() + teams.size(), trendColumns);
        int[] widths = Arrays.copyOf(Widths.table(shown, count - 3), count);
        Arrays.fill(widths, beforeTeams(), count, NARROW);
        if (aiming) {
            widths[BEFORE_TEAMS] = GOAL_PIXELS;
        }
        for (int i = 0; i < teams.size(); i++) {
            widths[beforeTeams() + i] =
                    Math.max(widths[beforeTeams() + i], Widths.headed(teams.get(i).name()));
        }
        return widths;
    }

    private void header(Page page, List<EditionUnit> teams) {
        String year = Texts.withYear(contents.history().yearBefore());
        Line heads = page.line();
        heads.text(Look.HEAD, "Indikator").text(Look.HEAD, "Enhed").text(Look.HEAD, "Målt mod");
        heads.text(Look.HEAD_RIGHT, DanishFormat.shortPeriod(contents.period()));
        heads.text(Look.HEAD_RIGHT, "Ændring").text(Look.HEAD_WORD, "I ord");
        heads.text(Look.HEAD_RIGHT, year).text(Look.HEAD_RIGHT, "Ændring fra " + year);
        heads.text(Look.HEAD_WORD, "I ord");
        if (aiming) {
            heads.text(Look.HEAD_WORD, "Mål");
        }
        teams.forEach(team -> heads.text(Look.HEAD_RIGHT, team.name()));
        heads.end();
    }

    private void row(Page page, Definition definition, List<EditionUnit> teams) {
        Unit unit = department.unit();
        Movement before = contents.sinceBefore(definition, unit);
        Movement year = contents.sinceYearBefore(definition, unit);
        Look look = Numbers.value(definition.kind());
        Line line = page.line();
        line.text(Look.TEXT, definition.label()).text(Look.QUIET, Texts.unit(definition));
        line.text(Look.QUIET, Texts.withYear(contents.history().before(definition)));
        line.figure(look, contents.figure(definition, unit, contents.period()));
        Texts.change(line, before);
        line.text(Look.WORD, before.word(definition.direction()));
        line.figure(look, contents.figure(definition, unit, contents.history().yearBefore()));
        Texts.change(line, year);
        line.text(Look.WORD, year.word(definition.direction()));
        if (aiming) {
            line.text(Look.GOAL, goals.cell(definition, unit));
        }
        for (EditionUnit team : teams) {
            line.figure(look, contents.figure(definition, team.unit(), contents.period()));
        }
        line.end();
        median(page, definition);
    }

    /** The median beside a mean, as a line of its own. */
    private void median(Page page, Definition definition) {
        Optional<BigDecimal> median =
                contents.figure(definition, department.unit(), contents.period())
                        .map(Figure::median);
        if (median.isEmpty()) {
            return;
        }
        Line line = page.line().text(Look.TEXT, "Median af tallet ovenfor");
        line.text(Look.QUIET, Texts.unit(definition)).empty(Look.QUIET);
        line.number(Look.DECIMAL, median);
        for (int column = line.column(); column < beforeTeams(); column++) {
            line.empty(Look.QUIET);
        }
        for (EditionUnit team : contents.teams(department)) {
            line.number(
                    Look.DECIMAL,
                    contents.figure(definition, team.unit(), contents.period())
                            .map(Figure::median));
        }
        line.end();
    }
}
