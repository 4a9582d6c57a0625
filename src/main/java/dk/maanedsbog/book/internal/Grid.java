package dk.maanedsbog.book.internal;

import dk.maanedsbog.indicator.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an edition tells of the municipality and its departments, as far as small numbers go.
 *
 * @param departments the departments that have figures
 * @param ofOnePerson figures of a department that are those of its only employee
 */
record Grid(
        long edition,
        Map<String, Rule> indicators,
        Set<String> departments,
        Map<Cell, Counted> cells,
        Set<Cell> ofOnePerson) {

    private static final Counted NOTHING = new Counted(List.of(), null);

    /**
     * What of an indicator's definition matters here.
     *
     * @param partOf as {@link dk.maanedsbog.book.Definition#partOf()}
     */
    record Rule(Kind kind, boolean countsCitizens, List<String> partOf) {

        int series() {
            return kind == Kind.SHARE ? 3 : 1;
        }
    }

    Counted at(Cell cell) {
        return cells.getOrDefault(cell, NOTHING);
    }

    long count(Cell cell, int series) {
        return at(cell).count(series);
    }

    /** The count that a figure is about: of a share, the whole of it. */
    int main(String indicator) {
        return indicators.get(indicator).kind() == Kind.SHARE ? 1 : 0;
    }

    boolean countsCitizens(Cell cell) {
        return indicators.get(cell.indicator()).countsCitizens();
    }

    /** The departments and the municipality. */
    Stream<String> units() {
        return Stream.concat(departments.stream(), Stream.of(Cell.MUNICIPALITY));
    }
}
