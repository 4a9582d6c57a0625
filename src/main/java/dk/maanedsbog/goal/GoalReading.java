package dk.maanedsbog.goal;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a file's rows one by one, and tells all that must be mended rather than the first. */
final class GoalReading {

    private static final int MOST_ROWS = 5_000;

    private record Place(Unit unit, String indicator, YearMonth validFrom) {}

    private final Viewer viewer;
    private final Goals goals;
    private final IndicatorCatalogue catalogue;
    private final UnitNames names;
    private final List<GoalProblem> problems = new ArrayList<>();
    private final Map<Place, Integer> lines = new HashMap<>();

    GoalReading(Viewer viewer, Goals goals, IndicatorCatalogue catalogue, Staff staff) {
        this.viewer = viewer;
        this.goals = goals;
        this.catalogue = catalogue;
        this.names = new UnitNames(staff);
    }

    GoalImport read(List<GoalRow> rows) {
        List<WantedGoal> wanted = new ArrayList<>();
        if (rows.isEmpty() || !header(rows.getFirst())) {
            problems.add(
                    new GoalProblem(
                            1,
                            "",
                            "Første linje skal have kolonnerne %s. Hent filen her, og ret i den."
                                    .formatted(String.join(";", GoalField.columns()))));
        } else if (rows.size() > MOST_ROWS) {
            problems.add(
                    new GoalProblem(
                            rows.getLast().line(),
                            "",
                            "Filen har mere end %d linjer. Del den i flere.".formatted(MOST_ROWS)));
        } else {
            rows.stream().skip(1).filter(row -> !row.blank()).forEach(row -> read(row, wanted));
        }
        List<WantedGoal> changes = problems.isEmpty() ? changes(wanted) : List.of();
        return new GoalImport(changes, wanted.size(), List.copyOf(problems));
    }

    private static boolean header(GoalRow row) {
        List<String> found =
                row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        return found.size() >= GoalField.values().length
                && found.subList(0, GoalField.values().length).equals(GoalField.columns());
    }

    private void read(GoalRow row, List<WantedGoal> wanted) {
        try {
            WantedGoal goal = goal(row);
            goals.check(viewer, goal);
            Integer earlier =
                    lines.putIfAbsent(
                            new Place(goal.unit(), goal.indicator(), goal.validFrom()), row.line());
            if (earlier != null) {
                throw new GoalRefused(
                        "Samme enhed, indikator og måned står også på linje %d. Slet den ene."
                                .formatted(earlier));
            }
            wanted.add(goal);
        } catch (GoalRefused refused) {
            problems.add(
                    new GoalProblem(
                            row.line(),
                            refused.field().map(GoalField::column).orElse(""),
                            refused.getMessage()));
        }
    }

    private WantedGoal goal(GoalRow row) {
        if (row.cells().size() > GoalField.values().length
                && row.cells().stream()
                        .skip(GoalField.values().length)
                        .anyMatch(cell -> !cell.isBlank())) {
            throw new GoalRefused(
                    "Linjen har flere end %d kolonner. Sæt tekst med semikolon i anførselstegn."
                            .formatted(GoalField.values().length));
        }
        Unit unit =
                names.unit(
                        row.cell(GoalField.LEVEL).toLowerCase(Locale.ROOT),
                        row.cell(GoalField.UNIT));
        Indicator indicator =
                catalogue
                        .find(row.cell(GoalField.INDICATOR))
                        .orElseThrow(() -> unknown(row.cell(GoalField.INDICATOR)));
        return new WantedGoal(
                unit,
                indicator.id(),
                TypedMonth.of(row.cell(GoalField.VALID_FROM)),
                new TypedGoal(
                                aim(row.cell(GoalField.AIM)),
                                row.cell(GoalField.LOWER),
                                row.cell(GoalField.UPPER))
                        .target(indicator.kind()),
                row.cell(GoalField.EXPECTATION),
                row.cell(GoalField.REASON));
    }

    private GoalRefused unknown(String indicator) {
        return new GoalRefused(
                GoalField.INDICATOR,
                "»%s« findes ikke. Brug indikatorens id, fx %s."
                        .formatted(indicator, catalogue.all().getFirst().id()));
    }

    private static Aim aim(String text) {
        String code = text.toLowerCase(Locale.ROOT).replace("ø", "oe");
        return Aim.ofCode(code)
                .orElseThrow(
                        () ->
                                new GoalRefused(
                                        GoalField.AIM,
                                        "»%s« kendes ikke. Skriv mindst, hoejst, mellem eller"
                                                        .formatted(text)
                                                + " intet."));
    }

    /** What is not already so: the file that was just written out changes nothing. */
    private List<WantedGoal> changes(List<WantedGoal> wanted) {
        GoalHistory now = goals.of(wanted.stream().map(WantedGoal::unit).distinct().toList());
        return wanted.stream().filter(goal -> !now.has(goal)).toList();
    }
}
