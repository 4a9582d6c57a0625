package dk.maanedsbog.book.internal;

import dk.maanedsbog.configuration.Settings.SmallNumbers;
import dk.maanedsbog.indicator.Indicator;
import java.util.List;

/**
 * What a figure tells by itself: of few citizens, of a department's only employee, or of the few by
 * whom it has moved.
 *
 * @param before what the period is held against
 */
record Telling(List<Grid> before, SmallNumbers rule) {

    boolean tooMuch(Grid grid, Cell cell) {
        return grid.ofOnePerson().contains(cell)
                || grid.countsCitizens(cell)
                        && (grid.at(cell).citizens().stream().anyMatch(rule::tooFew)
                                || partOfFew(grid, cell)
                                || movedTooLittle(grid, cell));
    }

    /** Where citizens are not known: six placements of one citizen are still one citizen's. */
    private boolean partOfFew(Grid grid, Cell cell) {
        return !grid.at(cell).citizensKnown()
                && grid.count(cell, grid.main(cell.indicator())) > 0
                && grid.indicators().get(cell.indicator()).partOf().stream()
                        .map(Indicator.Whole::parse)
                        .map(Indicator.Whole::indicator)
                        .filter(grid.indicators()::containsKey)
                        .anyMatch(
                                whole ->
                                        rule.tooFew(
                                                grid.at(cell.of(whole))
                                                        .citizens(grid.main(whole))));
    }

    private boolean movedTooLittle(Grid grid, Cell cell) {
        for (Grid earlier : before) {
            if (earlier.cells().containsKey(cell)) {
                for (int series = 0; series < grid.at(cell).counts().size(); series++) {
                    if (movedTooLittle(grid.at(cell), earlier.at(cell), series)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What was too few then was hidden itself. */
    private boolean movedTooLittle(Counted now, Counted then, int series) {
        return now.count(series) != then.count(series)
                && !rule.tooFew(then.citizens(series))
                && (rule.givesAway(now.count(series), then.count(series))
                        || rule.givesAway(now.citizens(series), then.citizens(series)));
    }
}
