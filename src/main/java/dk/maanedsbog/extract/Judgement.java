package dk.maanedsbog.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides whether what was read and rejected is too little or too much for a pull. */
final class Judgement {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    private static final int PERCENT = 100;

    private final SourceDescription source;
    private final Thresholds standard;
    private final Warnings warnings;

    Judgement(SourceDescription source, Thresholds standard, Warnings warnings) {
        this.source = source;
        this.standard = standard;
        this.warnings = warnings;
    }

    /** Tables that must have rows have them; others without are warned of. */
    void assertRowsDelivered(Collection<DoorTable> tables) {
        for (DoorTable door : tables) {
            if (door.counts().read() > 0 || door.received().header().isEmpty()) {
                continue;
            }
            if (door.table().rowsDue()) {
                throw noRows(door, SourceWords.of(source.kind()).noRows());
            }
            warnings.add("%s har ingen rækker.".formatted(door.received().fileName()));
        }
    }

    private static ExtractRefused noRows(DoorTable door, String what) {
        return new ExtractRefused(
                door.received().fileName(),
                "%s. Tabellen %s skal have rækker; dan udtrækket igen."
                        .formatted(what, door.table().name()));
    }

    /** No table has more rejected rows than its threshold allows. */
    void assertFewRejected(Collection<DoorTable> tables) {
        List<String> tooMany =
                tables.stream()
                        .filter(
                                door ->
                                        limits(door)
                                                .isTooMany(
                                                        door.counts().rejected(),
                                                        door.counts().read()))
                        .map(this::tooMany)
                        .toList();
        if (!tooMany.isEmpty()) {
            throw new ExtractRefused(
                    "Udtrækket har for mange afviste rækker. %s Se de afviste rækker, og ret dem i fagsystemet."
                            .formatted(String.join(" ", tooMany)));
        }
        for (DoorTable door : tables) {
            if (door.table().rowsDue() && door.counts().loaded() == 0) {
                throw noRows(door, "Alle rækker er afvist");
            }
        }
    }

    private Thresholds limits(DoorTable door) {
        return source.mapping(door.table()).thresholds(standard);
    }

    private String tooMany(DoorTable door) {
        TableCounts counts = door.counts();
        Thresholds limits = limits(door);
        return String.format(
                DANISH,
                "%s: %,d af %,d rækker er afvist (%.1f %%); grænsen er %s %% og mindst %,d rækker.",
                counts.table(),
                counts.rejected(),
                counts.read(),
                (double) PERCENT * counts.rejected() / counts.read(),
                percent(limits.rejectedShare()),
                limits.rejectedAtLeast());
    }

    /** No table has shrunk by more than the threshold since the last good pull. */
    void assertNotShrunk(Collection<DoorTable> tables, Map<String, Long> previousRows) {
        for (DoorTable door : tables) {
            long before = previousRows.getOrDefault(door.table().name(), 0L);
            long now = door.counts().read();
            if (standard.hasShrunk(now, before)) {
                throw new ExtractRefused(
                        door.received().fileName(),
                        String.format(
                                DANISH,
                                "Tabellen %s har %,d rækker mod %,d i sidste gode kørsel. Den må højst falde %s %%. Se efter, om udtrækket er dannet helt.",
                                door.table().name(),
                                now,
                                before,
                                percent(standard.shrunkShare())));
            }
        }
    }

    private static String percent(double share) {
        String text = String.format(DANISH, "%.2f", share * PERCENT);
        return text.replaceAll(",?0+$", "");
    }
}
