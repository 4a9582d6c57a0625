package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One team: its employees in name order, side by side with the team and the department. */
final class Team implements BookSheet {

    private final Contents contents;
    private final EditionUnit team;

    Team(Contents contents, EditionUnit team) {
        this.contents = contents;
        this.team = team;
    }

    @Override
    public String name() {
        return team.name();
    }

    @Override
    public String about() {
        return "Teamets medarbejdere i navneorden"
                + contents.department(team).map(unit -> " (" + unit.name() + ")").orElse("");
    }

    @Override
    public void write(Page page) {
        var figures = contents.employeeFigures(team.departmentId().orElseThrow());
        var employees = contents.employees(team);
        var shown = shown(employees, figures);
        page.widths(widths(employees, shown));
        page.heading(
                contents.department(team).map(unit -> unit.name() + ": ").orElse("") + team.name(),
                Texts.freshness(contents.edition()));
        int header = page.nextRow();
        header(page, shown);
        page.freeze(1);
        page.repeat(header, page.nextRow() - 1);
        for (EditionUnit employee : employees) {
            row(page, employee, shown, figures.getOrDefault(employee.unit(), Map.of()));
        }
        averages(page, shown, figures);
        totals(page, "Teamet samlet", team.unit(), shown);
        contents.department(team)
                .ifPresent(unit -> totals(page, "Afdelingen samlet", unit.unit(), shown));
        page.gap(1);
        page.note(
                "Medarbejderne står i navneorden; arket er ingen rangliste. Et tomt felt betyder, at"
                        + " indikatoren ikke hører til medarbejderens rolle.");
        page.note(
                "Gennemsnittet tager de medarbejdere i afdelingen med, hvis rolle indikatoren hører"
                        + " til. Andele og gennemsnit regnes samlet og har derfor intet gennemsnit"
                        + " pr. medarbejder.");
    }

    private List<Definition> shown(
            List<EditionUnit> employees, Map<Unit, Map<String, Figure>> figures) {
        return contents.definitions().stream()
                .filter(definition -> !definition.roles().isEmpty())
                .filter(
                        definition ->
                                employees.stream()
                                        .anyMatch(
                                                employee ->
                                                        belongs(definition, employee)
                                                                || figures.getOrDefault(
                                                                                employee.unit(),
                                                                                Map.of())
                                                                        .containsKey(
                                                                                definition
                                                                                        .indicator())))
                .toList();
    }

    private static boolean belongs(Definition definition, EditionUnit employee) {
        return employee.role().filter(definition.roles()::contains).isPresent();
    }

    private static int[] widths(List<EditionUnit> employees, List<Definition> shown) {
        int[] widths = new int[2 + shown.size()];
        widths[0] =
                Widths.names(
                        employees, TextWidth.column("Gns. pr. medarbejder i afdelingen", true));
        widths[1] =
                Widths.longest(
                        employees.stream()
                                .flatMap(e -> e.role().stream())
                                .map(Words::role)
                                .toList(),
                        70,
                        180);
        for (int i = 0; i < shown.size(); i++) {
            widths[2 + i] = Math.max(108, Widths.headed(shown.get(i).label()));
        }
        return widths;
    }

    private static void header(Page page, List<Definition> shown) {
        Line heads = page.line().text(Look.HEAD, "Medarbejder").text(Look.HEAD, "Rolle");
        shown.forEach(definition -> heads.text(Look.HEAD_RIGHT, definition.label()));
        heads.end();
        Line units = page.line().text(Look.QUIET, "Enhed").empty(Look.QUIET);
        shown.forEach(definition -> units.text(Look.DASH, Texts.unit(definition)));
        units.end();
    }

    private static void row(
            Page page, EditionUnit employee, List<Definition> shown, Map<String, Figure> figures) {
        Line line = page.line().text(Look.LABEL, employee.name());
        line.text(Look.QUIET, employee.role().map(Words::role).orElse(""));
        for (Definition definition : shown) {
            Figure figure = figures.get(definition.indicator());
            Look look = Numbers.value(definition.kind());
            if (figure == null && !belongs(definition, employee)) {
                line.empty(look);
            } else {
                line.number(look, Optional.ofNullable(figure).flatMap(Figure::value));
            }
        }
        line.end();
    }

    private void totals(Page page, String label, Unit unit, List<Definition> shown) {
        Line line = page.line().total().text(Look.LABEL, label).empty(Look.QUIET);
        for (Definition definition : shown) {
            line.number(
                    Numbers.value(definition.kind()),
                    contents.value(definition, unit, contents.period()));
        }
        line.end();
    }

    private void averages(
            Page page, List<Definition> shown, Map<Unit, Map<String, Figure>> figures) {
        Line line = page.line().total().text(Look.LABEL, "Gns. pr. medarbejder i afdelingen");
        line.empty(Look.QUIET);
        for (Definition definition : shown) {
            line.number(Look.DECIMAL, average(definition, figures));
        }
        line.end();
    }

    private Optional<BigDecimal> average(
            Definition definition, Map<Unit, Map<String, Figure>> figures) {
        if (definition.kind() != Kind.COUNT && definition.kind() != Kind.SUM) {
            return Optional.empty();
        }
        var values =
                contents.employees().stream()
                        .filter(employee -> employee.departmentId().equals(team.departmentId()))
                        .filter(employee -> belongs(definition, employee))
                        .map(employee -> figures.getOrDefault(employee.unit(), Map.of()))
                        .map(found -> Optional.ofNullable(found.get(definition.indicator())))
                        .flatMap(found -> found.flatMap(Figure::value).stream())
                        .toList();
        return values.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(values.size()), 6, RoundingMode.HALF_UP));
    }
}
