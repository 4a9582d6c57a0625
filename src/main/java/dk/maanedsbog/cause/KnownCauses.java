package dk.maanedsbog.cause;

import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The causes that hold for a period's figures: of several for one figure the newest. */
public final class KnownCauses {

    private final Map<Figure, Cause> newest = new LinkedHashMap<>();

    private record Figure(Unit unit, String indicator) {}

    /**
     * @param written all that has been written, the first first
     * @param until what was written later is left out; empty for all
     */
    public KnownCauses(List<Cause> written, Optional<Instant> until) {
        written.stream()
                .filter(cause -> until.filter(cause.at()::isAfter).isEmpty())
                .forEach(cause -> newest.put(new Figure(cause.unit(), cause.indicator()), cause));
    }

    public Optional<Cause> of(Unit unit, String indicator) {
        return Optional.ofNullable(newest.get(new Figure(unit, indicator)))
                .filter(cause -> !cause.text().isEmpty());
    }

    /** Whether there is any. */
    public boolean none() {
        return newest.values().stream().allMatch(cause -> cause.text().isEmpty());
    }
}
