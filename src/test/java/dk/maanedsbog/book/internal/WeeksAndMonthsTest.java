package dk.maanedsbog.book.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.configuration.Settings.SmallNumbers;
import dk.maanedsbog.shared.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A week tells of the month that ends with it or a day before, and the other way round: made-up
 * years of both are hidden and looked at by a reader who lays neighbours side by side. Weakened
 * ways of finding the neighbours are caught.
 */
class WeeksAndMonthsTest {

    private static final int WORLDS = 40;

    /** May 2026 ends on a Sunday, as week 22 does; week 27 ends five days after June. */
    private static final List<Period> PUBLISHED =
            List.of(
                    Period.parse("2026-04"),
                    Period.parse("2026-W21"),
                    Period.parse("2026-05"),
                    Period.parse("2026-W22"),
                    Period.parse("2026-06"),
                    Period.parse("2026-W27"));

    /** Which editions are decided together with one, and which are held against it. */
    private record Neighbours(List<Long> together, List<Long> before) {}

    /** A way of finding them. */
    private interface Way {
        Neighbours of(List<Map.Entry<Long, Period>> editions, int place);
    }

    private static final Way REAL =
            (editions, place) -> {
                var published = new PublishedPeriods(editions);
                Period period = editions.get(place).getValue();
                return new Neighbours(published.together(period), published.before(period));
            };

    @Test
    void a_week_and_a_month_tell_nothing_of_each_other() {
        assertThat(leaks(REAL)).isEmpty();
    }

    @Test
    void a_gate_that_decides_a_week_without_the_month_of_its_last_day_is_caught() {
        Way alone =
                (editions, place) ->
                        new Neighbours(
                                List.of(editions.get(place).getKey()),
                                REAL.of(editions, place).before());
        assertThat(leaks(alone)).isNotEmpty();
    }

    @Test
    void a_gate_that_holds_a_week_against_weeks_alone_is_caught() {
        Way ownKind =
                (editions, place) -> {
                    Period.Kind kind = editions.get(place).getValue().kind();
                    List<Long> own =
                            editions.stream()
                                    .filter(edition -> edition.getValue().kind() == kind)
                                    .map(Map.Entry::getKey)
                                    .toList();
                    Neighbours all = REAL.of(editions, place);
                    return new Neighbours(
                            all.together(), all.before().stream().filter(own::contains).toList());
                };
        assertThat(leaks(ownKind)).isNotEmpty();
    }

    private static List<String> leaks(Way way) {
        return IntStream.range(0, WORLDS)
                .boxed()
                .flatMap(world -> leaks(way, new Random(20261122 + world)))
                .toList();
    }

    private static Stream<String> leaks(Way way, Random random) {
        List<Map.Entry<Long, Period>> editions = new ArrayList<>();
        List<Grid> grids = new ArrayList<>();
        for (Period period : PUBLISHED) {
            editions.add(Map.entry((long) grids.size(), period));
            grids.add(
                    grids.isEmpty()
                            ? RandomGrid.of(random)
                            : RandomGrid.later(grids.getLast(), random));
        }
        List<Set<Cell>> hidden =
                IntStream.range(0, grids.size())
                        .mapToObj(
                                place -> {
                                    Neighbours found = way.of(editions, place);
                                    return Suppression.of(
                                            grids(grids, found.together()),
                                            grids(grids, found.before()),
                                            Set.of(),
                                            SmallNumbers.USUAL);
                                })
                        .toList();
        return IntStream.range(1, grids.size())
                .boxed()
                .flatMap(now -> steps(grids, hidden, now - 1, now));
    }

    private static List<Grid> grids(List<Grid> all, List<Long> wanted) {
        return wanted.stream().map(edition -> all.get(edition.intValue())).toList();
    }

    /** Numbers below ten that both of two neighbours show, and that moved by one to four. */
    private static Stream<String> steps(
            List<Grid> grids, List<Set<Cell>> hidden, int then, int now) {
        Set<Cell> shown = new HashSet<>(grids.get(now).cells().keySet());
        shown.removeAll(hidden.get(then));
        shown.removeAll(hidden.get(now));
        long days =
                ChronoUnit.DAYS.between(
                        PUBLISHED.get(then).lastDay(), PUBLISHED.get(now).lastDay());
        return shown.stream()
                .filter(cell -> !cell.indicator().equals("visits"))
                .filter(cell -> grids.get(then).cells().containsKey(cell))
                .filter(cell -> moved(grids.get(then).at(cell), grids.get(now).at(cell)))
                .map(cell -> "%s over %d days until %s".formatted(cell, days, PUBLISHED.get(now)));
    }

    private static boolean moved(Counted then, Counted now) {
        return IntStream.range(0, now.counts().size())
                .anyMatch(
                        i -> {
                            long step = Math.abs(now.count(i) - then.count(i));
                            return step >= 1
                                    && step <= 4
                                    && Math.min(now.count(i), then.count(i)) < 10;
                        });
    }
}
