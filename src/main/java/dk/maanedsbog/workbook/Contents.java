package dk.maanedsbog.workbook;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.BasketFigures;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.cause.Causes;
import dk.maanedsbog.cause.KnownCauses;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What one workbook may hold: an edition and its past, read through {@link Figures} with one
 * visibility. Units and teams are kept; employees are read a department at a time.
 */
final class Contents {

    private record Key(Period period, String indicator, Unit unit) {}

    private final Edition edition;
    private final Visibility visibility;
    private final Figures figures;
    private final History history;
    private final List<Definition> definitions;
    private final List<EditionUnit> units;
    private final Optional<Edition> earlierRevision;
    private final KnownCauses causes;
    private final GoalHistory goals;
    private final Map<Key, Figure> known = new HashMap<>();
    private long given;
    private final BasketFigures baskets;

    Contents(
            Edition edition,
            Visibility visibility,
            Editions editions,
            Figures figures,
            Goals goals,
            Causes causes) {
        this.edition = edition;
        this.visibility = visibility;
        this.figures = figures;
        List<Edition> all = editions.all();
        this.history = new History(edition, all);
        this.definitions =
                Definition.toldApart(
                        editions.definitions(edition).stream()
                                .sorted(
                                        Comparator.comparingInt(Definition::position)
                                                .thenComparing(Definition::indicator))
                                .toList());
        this.units =
                figures.units(visibility, edition).stream()
                        .sorted(
                                Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder())
                                        .thenComparing(unit -> unit.unit().id()))
                        .toList();
        List<Unit> aiming = new ArrayList<>(List.of(Unit.MUNICIPALITY));
        departments().forEach(department -> aiming.add(department.unit()));
        this.goals = goals.of(aiming);
        this.earlierRevision =
                revisions(all)
                        .filter(other -> other.revision() < edition.revision())
                        .max(Comparator.comparingInt(Edition::revision));
        this.causes =
                new KnownCauses(
                        causes.of(edition.period()),
                        revisions(all)
                                .filter(other -> other.revision() > edition.revision())
                                .min(Comparator.comparingInt(Edition::revision))
                                .map(Edition::publishedAt));
        figures.each(
                visibility,
                FigureQuery.of(history.read(definitions))
                        .levels(Level.MUNICIPALITY, Level.DEPARTMENT, Level.TEAM),
                figure ->
                        known.put(
                                new Key(figure.period(), figure.indicator(), figure.unit()),
                                figure));
        this.baskets = new BasketFigures(known.values(), this.goals);
    }

    /** The published revisions of the edition's period; a number may be missing among them. */
    private Stream<Edition> revisions(List<Edition> all) {
        return all.stream().filter(other -> other.period().equals(edition.period()));
    }

    /** Why a figure is as it is, by its leader. */
    Optional<Cause> cause(Definition definition, Unit unit) {
        return causes.of(unit, definition.indicator());
    }

    /** The unit's basket of balls; empty when the edition has no figures for one. */
    Optional<Basket> basket(Unit unit) {
        return baskets.basket(unit, period());
    }

    Edition edition() {
        return edition;
    }

    Period period() {
        return edition.period();
    }

    History history() {
        return history;
    }

    Optional<Edition> earlierRevision() {
        return earlierRevision;
    }

    boolean everything() {
        return visibility.everything();
    }

    /** Whether there is any figure to show at all. */
    boolean empty() {
        return known.isEmpty();
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<EditionUnit> departments() {
        return at(Level.DEPARTMENT);
    }

    List<EditionUnit> teams() {
        return at(Level.TEAM);
    }

    List<EditionUnit> teams(EditionUnit department) {
        return teams().stream().filter(team -> within(department, team)).toList();
    }

    List<EditionUnit> employees() {
        return at(Level.EMPLOYEE);
    }

    List<EditionUnit> employees(EditionUnit team) {
        return employees().stream()
                .filter(employee -> employee.teamId().equals(Optional.of(team.unit().id())))
                .toList();
    }

    Optional<EditionUnit> department(EditionUnit team) {
        return departments().stream().filter(department -> within(department, team)).findFirst();
    }

    private static boolean within(EditionUnit department, EditionUnit unit) {
        return unit.departmentId().equals(Optional.of(department.unit().id()));
    }

    private List<EditionUnit> at(Level level) {
        return units.stream().filter(unit -> unit.unit().level() == level).toList();
    }

    /** The figure of the municipality, a department or a team. */
    Optional<Figure> figure(Definition definition, Unit unit, Period period) {
        return Optional.ofNullable(known.get(new Key(period, definition.indicator(), unit)));
    }

    Optional<BigDecimal> value(Definition definition, Unit unit, Period period) {
        return figure(definition, unit, period).flatMap(Figure::value);
    }

    /** The goals of the municipality or a department. */
    UnitGoals goals(Definition definition, Unit unit) {
        return UnitGoals.of(goals, unit, definition.indicator());
    }

    /** The change since the period that the indicator is measured against. */
    Movement sinceBefore(Definition definition, Unit unit) {
        return since(definition, unit, history.before(definition));
    }

    Movement sinceYearBefore(Definition definition, Unit unit) {
        return since(definition, unit, history.yearBefore());
    }

    private Movement since(Definition definition, Unit unit, Period before) {
        return new Movement(
                value(definition, unit, before),
                value(definition, unit, period()),
                definition.kind());
    }

    /** The indicators that one of the units has a figure of in this edition. */
    List<Definition> counted(List<Unit> wanted) {
        return definitions.stream()
                .filter(
                        definition ->
                                wanted.stream()
                                        .anyMatch(
                                                unit ->
                                                        figure(definition, unit, period())
                                                                .isPresent()))
                .toList();
    }

    /** The figures of a department's employees, by employee and indicator. */
    Map<Unit, Map<String, Figure>> employeeFigures(String departmentId) {
        Map<Unit, Map<String, Figure>> found = new HashMap<>();
        figures.each(
                visibility,
                FigureQuery.of(edition).levels(Level.EMPLOYEE).departments(List.of(departmentId)),
                figure ->
                        found.computeIfAbsent(figure.unit(), unit -> new HashMap<>())
                                .put(figure.indicator(), figure));
        return found;
    }

    void each(FigureQuery query, Consumer<Figure> receiver) {
        figures.each(visibility, query, receiver);
    }

    /** Every figure of this very edition, counted as it is given. */
    void eachOfEdition(Consumer<Figure> receiver) {
        each(
                FigureQuery.of(edition),
                figure -> {
                    given++;
                    receiver.accept(figure);
                });
    }

    /** How many figures of this very edition have been given. */
    long given() {
        return given;
    }

    List<EditionUnit> units(Edition other) {
        return figures.units(visibility, other);
    }

    /** Whether cases of erased citizens are missing among those that may be seen. */
    boolean erased(Edition of) {
        return departments().stream()
                .anyMatch(department -> figures.erased(visibility, of, department.unit().id()));
    }

    List<Contribution> contributions(Edition of, String indicator, Unit unit) {
        return figures.contributions(visibility, of, indicator, unit);
    }
}
