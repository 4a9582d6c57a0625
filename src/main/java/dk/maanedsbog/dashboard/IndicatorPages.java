package dk.maanedsbog.dashboard;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the pages of indicators, each with a single question to the figures. */
@Component
class IndicatorPages {

    private final Editions editions;
    private final Figures figures;
    private final Goals goals;

    IndicatorPages(Editions editions, Figures figures, Goals goals) {
        this.editions = editions;
        this.figures = figures;
        this.goals = goals;
    }

    /** Empty when the indicator is not made for the edition. */
    Optional<IndicatorPage> read(Selection selection, String indicator) {
        List<Definition> all = editions.definitions(selection.edition());
        return named(all, indicator).map(definition -> read(selection, definition, all));
    }

    /** The indicator as another kind of edition, or an earlier one, knows it. */
    Optional<Definition> elsewhere(String indicator) {
        return Stream.of(Period.Kind.values())
                .flatMap(kind -> editions.latest(kind).stream())
                .flatMap(edition -> named(editions.definitions(edition), indicator).stream())
                .findFirst();
    }

    private IndicatorPage read(Selection selection, Definition definition, List<Definition> all) {
        List<EditionUnit> parts = parts(selection);
        List<Unit> units = new ArrayList<>(Trend.units(selection, definition));
        parts.forEach(part -> units.add(part.unit()));
        Map<Unit, Series> found =
                figures
                        .find(
                                selection.visibility(),
                                FigureQuery.of(needed(selection, definition))
                                        .units(units)
                                        .indicators(List.of(definition.indicator())))
                        .stream()
                        .collect(
                                groupingBy(Figure::unit, collectingAndThen(toList(), Series::new)));
        String name = new IndicatorNames(all).of(definition);
        return new IndicatorPage(selection, definition, name, parts, found, goals.of(units));
    }

    private static List<Edition> needed(Selection selection, Definition definition) {
        List<Edition> back = selection.editionsBack(Trend.PERIODS);
        List<Period> compared =
                Comparisons.of(definition, selection.edition().period()).stream()
                        .map(Comparisons.Earlier::period)
                        .toList();
        return selection.editions().stream()
                .filter(edition -> back.contains(edition) || compared.contains(edition.period()))
                .toList();
    }

    /** What may be opened below the unit; the selection knows nothing that may not. */
    private static List<EditionUnit> parts(Selection selection) {
        EditionUnit unit = selection.unit();
        Predicate<EditionUnit> part =
                switch (unit.unit().level()) {
                    case MUNICIPALITY -> other -> other.unit().level() == Level.DEPARTMENT;
                    case DEPARTMENT ->
                            other ->
                                    sameDepartment(unit, other)
                                            && other.unit().level() != Level.DEPARTMENT;
                    case TEAM ->
                            other ->
                                    sameDepartment(unit, other)
                                            && (other.unit().level() == Level.TEAM
                                                    || other.unit().level() == Level.EMPLOYEE
                                                            && other.teamId()
                                                                    .equals(unit.teamId()));
                    // a person's page tells of that person alone
                    case EMPLOYEE ->
                            other ->
                                    sameDepartment(unit, other)
                                            && other.unit().level() == Level.TEAM;
                };
        return selection.units().stream()
                .filter(part)
                .sorted(Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder()))
                .toList();
    }

    private static boolean sameDepartment(EditionUnit unit, EditionUnit other) {
        return unit.departmentId().isPresent() && unit.departmentId().equals(other.departmentId());
    }

    private static Optional<Definition> named(List<Definition> all, String indicator) {
        return all.stream()
                .filter(definition -> definition.indicator().equals(indicator))
                .findFirst();
    }
}
