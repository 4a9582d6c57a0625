package dk.maanedsbog.dashboard;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads overviews, each with a single question to the figures. */
@Component
class Overviews {

    private final Editions editions;
    private final Figures figures;
    private final Goals goals;
    private final Settings settings;

    Overviews(Editions editions, Figures figures, Goals goals, Settings settings) {
        this.editions = editions;
        this.figures = figures;
        this.goals = goals;
        this.settings = settings;
    }

    Overview read(Selection selection) {
        List<EditionUnit> departments = otherDepartments(selection);
        List<Unit> units = new ArrayList<>(departments.stream().map(EditionUnit::unit).toList());
        units.add(selection.unit().unit());
        Map<Unit, Map<String, Series>> series =
                read(
                        selection.visibility(),
                        needed(selection.edition().period(), selection.editions()),
                        units,
                        List.of());
        List<Definition> definitions = definitions(selection.edition());
        List<Definition> told =
                definitions.stream()
                        .filter(definition -> says(series.get(selection.unit().unit()), definition))
                        .toList();
        return new Overview(definitions, told, departments, series, goals.of(units));
    }

    /** What the edition's indicators mean, in overview order. */
    List<Definition> definitions(Edition edition) {
        return editions.definitions(edition).stream()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    /** Indicators of several units over a year back, with the windows they are held against. */
    Map<Unit, Map<String, Series>> year(
            Selection selection, List<Unit> units, List<String> indicators) {
        return read(
                selection.visibility(),
                needed(selection.edition().period(), selection.editions()),
                units,
                indicators);
    }

    /** One indicator of the unit and, where it is a part, of what it is a part of. */
    Map<Unit, Map<String, Series>> development(
            Selection selection, Definition definition, List<Unit> units, int periods) {
        return read(
                selection.visibility(),
                selection.editionsBack(periods),
                units,
                List.of(definition.indicator()));
    }

    /** The figures asked for by unit and indicator, in one reading. */
    Map<Unit, Map<String, Series>> read(
            Visibility visibility,
            List<Edition> wanted,
            List<Unit> units,
            List<String> indicators) {
        return figures
                .find(visibility, FigureQuery.of(wanted).units(units).indicators(indicators))
                .stream()
                .collect(
                        groupingBy(
                                Figure::unit,
                                groupingBy(
                                        Figure::indicator,
                                        collectingAndThen(toList(), Series::new))));
    }

    /** A year back by period, whatever is missing between. */
    static List<Edition> needed(Period period, List<Edition> editions) {
        List<Period> line = Series.periods(period, Overview.LINE);
        Period yearBefore = period.yearBefore();
        Period halfYear = Comparisons.halfYearBefore(period);
        return editions.stream()
                .filter(
                        edition ->
                                line.contains(edition.period())
                                        || edition.period().equals(yearBefore)
                                        || edition.period().equals(halfYear))
                .toList();
    }

    private static boolean says(Map<String, Series> ofUnit, Definition definition) {
        return ofUnit != null
                && ofUnit.containsKey(definition.indicator())
                && ofUnit.get(definition.indicator()).countsAnything();
    }

    /** The municipality's own order first, the catalogue's for the rest. */
    private int place(Definition definition) {
        int wished = settings.overview().indexOf(definition.indicator());
        return wished >= 0 ? wished : settings.overview().size() + definition.position();
    }

    private static List<EditionUnit> otherDepartments(Selection selection) {
        return selection.units().stream()
                .filter(unit -> unit.unit().level() == Level.DEPARTMENT)
                .filter(unit -> !unit.unit().equals(selection.unit().unit()))
                .sorted(Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder()))
                .toList();
    }
}
