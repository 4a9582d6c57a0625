package dk.maanedsbog.dashboard;

import com.vaadin.flow.i18n.I18NProvider;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.goal.Aim;
import dk.maanedsbog.goal.GoalWords;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A team's sheet as a file, always in Danish: the team, its department, then the people. */
final class TeamCsv {

    private final TeamSheet sheet;
    private final List<Definition> columns;

    TeamCsv(TeamSheet sheet) {
        this.sheet = sheet;
        this.columns = sheet.definitions();
    }

    /** Of letters that every file system knows: {@code mit-team-team-aadal-2026-10.csv}. */
    static String fileName(TeamSheet sheet) {
        String name =
                sheet.team()
                        .name()
                        .toLowerCase(DanishFormat.LOCALE)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return "mit-team-%s-%s.csv".formatted(name, sheet.period().code().toLowerCase(Locale.ROOT));
    }

    CsvSheet written() {
        var csv = new CsvSheet();
        List<String> head = new ArrayList<>(List.of(danish("period"), danish("team.csv.who")));
        head.add(danish("team.csv.role"));
        columns.forEach(column -> head.add(heading(column)));
        csv.row(head);
        whole(csv, "team.whole", sheet.team().unit());
        sheet.department()
                .ifPresent(department -> whole(csv, "team.department", department.unit()));
        for (TeamSheet.Group group : sheet.groups()) {
            for (EditionUnit one : group.people()) {
                csv.row(line(one.name(), group.role(), one.unit(), group.definitions()));
            }
            if (group.people().size() > 1) {
                csv.row(averages(group));
            }
        }
        return csv;
    }

    /** Two indicators of one name are told apart by their roles, as on a page. */
    private String heading(Definition definition) {
        boolean shares =
                columns.stream()
                        .filter(other -> other.label().equals(definition.label()))
                        .anyMatch(other -> !other.equals(definition));
        String name = new Amounts(definition).danishName();
        return "%s (%s)"
                .formatted(
                        shares ? name + ", " + String.join("/", definition.roles()) : name,
                        definition.unit());
    }

    private List<String> line(String name, String role, Unit unit, List<Definition> shown) {
        List<String> cells =
                new ArrayList<>(List.of(DanishFormat.period(sheet.period()), name, role));
        Set<String> wanted = shown.stream().map(Definition::indicator).collect(Collectors.toSet());
        for (Definition column : columns) {
            cells.add(wanted.contains(column.indicator()) ? cell(unit, column) : "");
        }
        return cells;
    }

    private void whole(CsvSheet csv, String key, Unit unit) {
        csv.row(line(danish(key), "", unit, columns));
        if (sheet.anyGoal(unit, columns)) {
            List<String> cells =
                    new ArrayList<>(
                            List.of(
                                    DanishFormat.period(sheet.period()),
                                    danish(key + ".goal"),
                                    ""));
            columns.forEach(column -> cells.add(goal(unit, column)));
            csv.row(cells);
        }
    }

    /** A limit to reach is a number as the figures over it are; the rest are words. */
    private String goal(Unit unit, Definition definition) {
        var words = new GoalWords(definition.kind(), definition.unit());
        return sheet.goal(unit, definition)
                .filter(goal -> goal.aim() != Aim.NONE)
                .map(
                        goal ->
                                goal.aim() == Aim.AT_LEAST
                                        ? words.number(goal.lower()).replace(".", "")
                                        : words.target(goal).replace('\u00a0', ' '))
                .orElse("");
    }

    private List<String> averages(TeamSheet.Group group) {
        List<String> cells = new ArrayList<>();
        cells.add(DanishFormat.period(sheet.period()));
        cells.add(danish("team.average"));
        cells.add(group.role());
        for (Definition column : columns) {
            cells.add(group.definitions().contains(column) ? average(group, column) : "");
        }
        return cells;
    }

    private String average(TeamSheet.Group group, Definition definition) {
        var average = new TeamAverage(sheet, group, definition);
        return average.hidden()
                ? CsvSheet.HIDDEN
                : average.value().map(average::shown).map(CsvSheet::number).orElse("");
    }

    private String cell(Unit unit, Definition definition) {
        Series series = sheet.series(unit, definition);
        return series.suppressed(sheet.period())
                ? CsvSheet.HIDDEN
                : series.value(sheet.period())
                        .map(new Amounts(definition)::shown)
                        .map(CsvSheet::number)
                        .orElse("");
    }

    private static String danish(String key) {
        return I18NProvider.translate(DanishFormat.LOCALE, key);
    }
}
