package dk.maanedsbog.goal;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Goals as the rows of a file, out and in again; what is written out changes nothing read back. */
@Service
public class GoalFiles {

    private record Place(Unit unit, String indicator, YearMonth validFrom) {}

    private final Goals goals;
    private final IndicatorCatalogue catalogue;
    private final Staff staff;

    GoalFiles(Goals goals, IndicatorCatalogue catalogue, Staff staff) {
        this.goals = goals;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    /** The goals that stand, without those that were replaced, under their columns' names. */
    public List<List<String>> table(Collection<Unit> units) {
        Map<Place, Goal> standing = new LinkedHashMap<>();
        goals.of(units).all().forEach(goal -> standing.put(place(goal), goal));
        List<List<String>> rows = new ArrayList<>();
        rows.add(GoalField.columns());
        standing.values().stream()
                .sorted(
                        Comparator.comparing((Goal goal) -> goal.unit().level())
                                .thenComparing(goal -> goal.unit().id())
                                .thenComparing(Goal::indicator)
                                .thenComparing(Goal::validFrom))
                .map(this::row)
                .forEach(rows::add);
        return rows;
    }

    /** Reads rows, the first of which holds the columns' names; sets nothing. */
    public GoalImport read(Viewer viewer, List<GoalRow> rows) {
        return new GoalReading(viewer, goals, catalogue, staff).read(rows);
    }

    private List<String> row(Goal goal) {
        Kind kind = catalogue.find(goal.indicator()).map(Indicator::kind).orElse(Kind.COUNT);
        return List.of(
                UnitNames.level(goal.unit().level()),
                goal.unit().id(),
                goal.indicator(),
                goal.validFrom().toString(),
                goal.target().aim().code(),
                number(kind, goal.target().lower()),
                number(kind, goal.target().upper()),
                goal.expectation(),
                goal.reason());
    }

    private static String number(Kind kind, BigDecimal limit) {
        return Optional.ofNullable(limit)
                .map(found -> kind == Kind.SHARE ? found.movePointRight(2) : found)
                .map(BigDecimal::stripTrailingZeros)
                .map(found -> found.toPlainString().replace('.', ','))
                .orElse("");
    }

    private static Place place(Goal goal) {
        return new Place(goal.unit(), goal.indicator(), goal.validFrom());
    }
}
