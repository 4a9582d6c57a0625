package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One indicator over up to three years, of one unit and, where that can be compared, of the whole
 * that the unit is a part of.
 *
 * @param lines the unit's first
 * @param goals the unit's own, as they held in each period
 */
record Trend(Definition definition, List<Period> periods, List<Line> lines, UnitGoals goals) {

    /** How far back a trend reaches. */
    static final int PERIODS = 36;

    private static final BigDecimal ALL_OF_THEM = BigDecimal.valueOf(100);

    /** One unit's figures. */
    record Line(String name, Series series) {}

    Amounts amounts() {
        return new Amounts(definition);
    }

    /** The figures of a line as they are drawn; empty where there is none or it is hidden. */
    List<Optional<BigDecimal>> points(Line line) {
        return periods.stream()
                .map(period -> line.series().value(period).map(amounts()::shown))
                .toList();
    }

    /**
     * The lines that are drawn: a whole that is the unit itself would only hide it, and one without
     * a number of its own that can be shown only puzzle.
     */
    List<Line> drawn() {
        return lines.stream()
                .filter(line -> line.equals(lines.getFirst()) || tellsMore(points(line)))
                .toList();
    }

    private boolean tellsMore(List<Optional<BigDecimal>> whole) {
        List<Optional<BigDecimal>> own = points(lines.getFirst());
        return IntStream.range(0, whole.size())
                .anyMatch(i -> whole.get(i).isPresent() && !whole.get(i).equals(own.get(i)));
    }

    Optional<ControlLimits> limits() {
        return ControlLimits.of(points(lines.getFirst()), ceiling(definition));
    }

    /** The highest figure that can be. */
    static Optional<BigDecimal> ceiling(Definition definition) {
        return Optional.of(ALL_OF_THEM).filter(all -> definition.kind() == Kind.SHARE);
    }

    Signals signals() {
        return Signals.of(points(lines.getFirst()), limits());
    }

    boolean suppressed(Line line, Period period) {
        return line.series().at(period).filter(Figure::suppressed).isPresent();
    }

    /** Whether a number is hidden of those that are drawn. */
    boolean anySuppressed() {
        return drawn().stream()
                .anyMatch(line -> periods.stream().anyMatch(each -> suppressed(line, each)));
    }

    /** The selected unit and the whole of it, if its figures can be drawn beside it. */
    static List<Unit> units(Selection selection, Definition definition) {
        List<Unit> units = new ArrayList<>(List.of(selection.unit().unit()));
        whole(selection, definition).ifPresent(units::add);
        return units;
    }

    /** The periods between the first that is published, three years back at most, and this. */
    static List<Period> periods(Selection selection) {
        List<Edition> back = selection.editionsBack(PERIODS);
        Period first = back.getLast().period();
        Period last = selection.edition().period();
        int count = 1;
        for (Period period = last; period.compareTo(first) > 0; period = period.previous()) {
            count++;
        }
        return Series.periods(last, Math.min(count, PERIODS));
    }

    /** A mean or share of a part is drawn with that of the whole; counts of a part are not. */
    private static Optional<Unit> whole(Selection selection, Definition definition) {
        boolean comparable =
                switch (definition.kind()) {
                    case MEAN, SHARE -> true;
                    case COUNT, SUM, MAX -> false;
                };
        return Optional.of(selection.unit())
                .filter(unit -> comparable)
                .flatMap(
                        unit ->
                                unit.unit().level() == Level.DEPARTMENT
                                        ? Optional.of(Unit.MUNICIPALITY)
                                        : unit.departmentId().map(Unit::department));
    }
}
