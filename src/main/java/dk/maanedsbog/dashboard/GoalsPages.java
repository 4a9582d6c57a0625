package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the goals' pages, each with a single question to the goals. */
@Component
class GoalsPages {

    private final Overviews overviews;
    private final Goals goals;
    private final IndicatorCatalogue catalogue;

    GoalsPages(Overviews overviews, Goals goals, IndicatorCatalogue catalogue) {
        this.overviews = overviews;
        this.goals = goals;
        this.catalogue = catalogue;
    }

    GoalsPage read(Viewer viewer, Selection selection, GoalsState asked) {
        Unit unit = selection.unit().unit();
        List<Definition> definitions =
                overviews.definitions(selection.edition()).stream()
                        .filter(definition -> madeFor(unit.level(), definition))
                        .toList();
        Year year = asked.year().orElseGet(() -> Year.from(selection.edition().period().lastDay()));
        return new GoalsPage(
                selection,
                new GoalsState(selection.state(), Optional.of(year)),
                year,
                definitions,
                definitions.stream()
                        .filter(
                                one ->
                                        asked.page()
                                                .indicator()
                                                .equals(Optional.of(one.indicator())))
                        .findFirst(),
                goals.of(units(selection)),
                goals.mayBeSetBy(viewer, unit));
    }

    /** The unit and the teams in it that the viewer sees: what a file of its goals holds. */
    static List<Unit> units(Selection selection) {
        List<Unit> units = new ArrayList<>(List.of(selection.unit().unit()));
        selection.units().stream()
                .filter(other -> other.unit().level() == Level.TEAM)
                .filter(other -> selection.unit().unit().level() == Level.DEPARTMENT)
                .filter(other -> other.departmentId().equals(selection.unit().departmentId()))
                .forEach(other -> units.add(other.unit()));
        return units;
    }

    /** An indicator that the catalogue no longer has is made for nobody. */
    private boolean madeFor(Level level, Definition definition) {
        return catalogue
                .find(definition.indicator())
                .filter(indicator -> indicator.levels().contains(level))
                .isPresent();
    }
}
