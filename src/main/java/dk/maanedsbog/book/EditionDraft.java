package dk.maanedsbog.book;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything about an edition that is known before it is written, but for its figures. */
public record EditionDraft(
        Period period,
        int revision,
        String municipality,
        boolean demo,
        boolean provisional,
        Instant pulledAt,
        LocalDate dataUntil,
        String configurationFingerprint,
        String extractFingerprint,
        List<SourceTable> tables,
        List<Definition> definitions,
        List<EditionUnit> units) {

    /** The rows of one table of the extract. */
    public record SourceTable(String name, long read, long loaded, long rejected) {}
}
