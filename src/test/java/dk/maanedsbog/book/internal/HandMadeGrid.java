package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.indicator.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An edition written down number by number: the municipality first, then A0, A1 and so on. */
final class HandMadeGrid {

    private final Map<String, Grid.Rule> indicators = new HashMap<>();
    private final Map<Cell, Counted> cells = new HashMap<>();
    private final TreeSet<String> departments = new TreeSet<>();

    /** A number of things, and of how many citizens. */
    record Of(long things, Long citizens) {}

    static Of of(long things, long citizens) {
        return new Of(things, citizens);
    }

    /** Citizens. */
    static Of of(long citizens) {
        return new Of(citizens, citizens);
    }

    HandMadeGrid indicator(String id, Kind kind, String... partOf) {
        indicators.put(id, new Grid.Rule(kind, true, List.of(partOf)));
        return this;
    }

    HandMadeGrid counts(String id, Of... numbers) {
        return counts(0, id, numbers);
    }

    /**
     * @param citizensInNone those of the municipality's citizens who stand in no department
     */
    HandMadeGrid counts(long citizensInNone, String id, Of... numbers) {
        Kind kind = indicators.get(id).kind();
        for (int i = 0; i < numbers.length; i++) {
            Of number = numbers[i];
            put(
                    id,
                    i,
                    Counted.of(
                            kind,
                            BigDecimal.valueOf(number.things()),
                            null,
                            number.things(),
                            new Citizens(
                                    number.citizens(),
                                    null,
                                    null,
                                    i == 0 ? citizensInNone : null)));
        }
        return this;
    }

    /** Parts and wholes of a share by turns. */
    HandMadeGrid shares(String id, Of... partsAndWholes) {
        for (int i = 0; i < partsAndWholes.length; i += 2) {
            Of part = partsAndWholes[i];
            Of whole = partsAndWholes[i + 1];
            put(
                    id,
                    i / 2,
                    Counted.of(
                            Kind.SHARE,
                            BigDecimal.valueOf(part.things()),
                            BigDecimal.valueOf(whole.things()),
                            whole.things(),
                            new Citizens(
                                    whole.citizens(),
                                    part.citizens(),
                                    whole.things() - part.things(),
                                    i == 0 ? 0L : null)));
        }
        return this;
    }

    private void put(String id, int place, Counted counted) {
        String department = place == 0 ? Cell.MUNICIPALITY : "A" + (place - 1);
        if (place > 0) {
            departments.add(department);
        }
        cells.put(new Cell(id, department), counted);
    }

    Grid grid() {
        return new Grid(1, indicators, departments, cells, new HashSet<>());
    }
}
