package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the key figures of a mail: departments alone, as wholes, through the gate with the
 * recipient's own visibility.
 */
@Component
class LetterFigures {

    static final String WINDOW = "window";
    private static final int MONTHS_IN_A_WINDOW = 6;
    private static final int WEEKS_IN_A_WINDOW = 26;

    private record Key(Period period, String indicator, Unit unit) {}

    private final Editions editions;
    private final Figures figures;
    private final Goals goals;
    private final Settings settings;

    LetterFigures(Editions editions, Figures figures, Goals goals, Settings settings) {
        this.editions = editions;
        this.figures = figures;
        this.goals = goals;
        this.settings = settings;
    }

    /**
     * The recipient's own department, and after it those that were granted, by name.
     *
     * @param own the department of today
     */
    List<LetterSection> sections(Edition edition, Visibility visibility, String own) {
        Set<String> wanted = new HashSet<>(visibility.personDepartments());
        wanted.add(own);
        List<EditionUnit> departments =
                figures.units(visibility, edition).stream()
                        .filter(unit -> unit.unit().level() == Level.DEPARTMENT)
                        .filter(unit -> wanted.contains(unit.unit().id()))
                        .sorted(
                                Comparator.comparing(
                                                (EditionUnit unit) -> !unit.unit().id().equals(own))
                                        .thenComparing(EditionUnit::name, DanishFormat.nameOrder()))
                        .toList();
        if (departments.isEmpty()) {
            return List.of();
        }
        List<Unit> units = departments.stream().map(EditionUnit::unit).toList();
        List<Definition> definitions = definitions(edition);
        Map<Key, Figure> known = new HashMap<>();
        figures.find(
                        visibility,
                        FigureQuery.of(read(edition, definitions))
                                .units(units)
                                .levels(Level.DEPARTMENT))
                .forEach(
                        figure ->
                                known.put(
                                        new Key(figure.period(), figure.indicator(), figure.unit()),
                                        figure));
        GoalHistory aims = goals.of(units);
        List<Definition> told = Definition.toldApart(saying(edition, units, definitions, known));
        return departments.stream()
                .map(unit -> section(edition, unit, told, known, aims))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private LetterSection section(
            Edition edition,
            EditionUnit department,
            List<Definition> definitions,
            Map<Key, Figure> known,
            GoalHistory aims) {
        Period period = edition.period();
        Unit unit = department.unit();
        List<LetterLine> lines =
                definitions.stream()
                        .filter(definition -> says(known.get(key(period, definition, unit))))
                        .limit(settings.overviewTiles())
                        .map(definition -> line(period, unit, definition, known, aims))
                        .toList();
        return new LetterSection(Letter.plain(department.name()), lines);
    }

    /** The indicators of which one of the departments has something to tell. */
    private static List<Definition> saying(
            Edition edition,
            List<Unit> units,
            List<Definition> definitions,
            Map<Key, Figure> known) {
        return definitions.stream()
                .filter(
                        definition ->
                                units.stream()
                                        .map(unit -> key(edition.period(), definition, unit))
                                        .anyMatch(key -> says(known.get(key))))
                .toList();
    }

    /** What counts nothing at all is no key figure of the department; what is hidden counts. */
    private static boolean says(Figure figure) {
        return figure != null && (figure.suppressed() || figure.subjects() > 0);
    }

    private static LetterLine line(
            Period period,
            Unit unit,
            Definition definition,
            Map<Key, Figure> known,
            GoalHistory aims) {
        LetterWords words = new LetterWords(definition);
        Period before = before(definition, period);
        Optional<Figure> now = Optional.ofNullable(known.get(key(period, definition, unit)));
        Optional<Figure> then = Optional.ofNullable(known.get(key(before, definition, unit)));
        return new LetterLine(
                Letter.plain(definition.label()),
                words.value(now),
                words.change(now, then, period, before),
                UnitGoals.of(aims, unit, definition.indicator())
                        .on(period)
                        .map(target -> words.goal(target, now)));
    }

    private static Key key(Period period, Definition definition, Unit unit) {
        return new Key(period, definition.indicator(), unit);
    }

    /** The edition itself, and the newest of each period that it is measured against. */
    private List<Edition> read(Edition edition, List<Definition> definitions) {
        return Stream.concat(
                        Stream.of(edition),
                        definitions.stream()
                                .map(definition -> before(definition, edition.period()))
                                .distinct()
                                .flatMap(period -> editions.newest(period).stream()))
                .toList();
    }

    private static Period before(Definition definition, Period period) {
        int back =
                !definition.comparison().equals(WINDOW)
                        ? 1
                        : period.kind() == Period.Kind.MONTH
                                ? MONTHS_IN_A_WINDOW
                                : WEEKS_IN_A_WINDOW;
        return Stream.iterate(period, Period::previous).skip(back).findFirst().orElseThrow();
    }

    /** The municipality's own order first, the catalogue's for the rest. */
    private List<Definition> definitions(Edition edition) {
        List<String> first = settings.overview();
        return editions.definitions(edition).stream()
                .sorted(
                        Comparator.comparingInt(
                                definition -> {
                                    int wished = first.indexOf(definition.indicator());
                                    return wished >= 0
                                            ? wished
                                            : first.size() + definition.position();
                                }))
                .toList();
    }
}
