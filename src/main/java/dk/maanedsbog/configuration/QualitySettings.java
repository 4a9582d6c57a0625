package dk.maanedsbog.configuration;

import java.util.Optional;

/**
 * What the quality gate lets through, and who approves editions.
 *
 * @param missingTeams the share of the last edition's teams that may be missing before a pull is
 *     refused; any missing team waits for a signature
 * @param approver the role whose approval each edition needs, by its code; empty for none
 */
public record QualitySettings(
        Rows rows,
        double missingTeams,
        Leavers leavers,
        Waits waits,
        History history,
        Optional<String> approver) {

    /** What holds where nothing is configured. */
    public static final QualitySettings USUAL =
            new QualitySettings(
                    new Rows(0.15, 0.50, 200),
                    0.50,
                    new Leavers(0.10, 0.40, 20),
                    new Waits(365, 0.10, 20),
                    new History(12, 6, 0.6, 20),
                    Optional.empty());

    /**
     * How a table's rows may differ from the last pull's.
     *
     * @param fall the share that may be gone
     * @param growth the share that may have come
     * @param atLeast differences of fewer rows say nothing
     */
    public record Rows(double fall, double growth, int atLeast) {}

    /**
     * How many open cases may lie with somebody who has left.
     *
     * @param share above it a signature is needed
     * @param refused above it the pull is refused
     * @param atLeast fewer cases say nothing
     */
    public record Leavers(double share, double refused, int atLeast) {}

    /**
     * How many waits may be very long.
     *
     * @param days a wait longer than this is very long
     * @param share above it a signature is needed
     * @param atLeast fewer waits say nothing
     */
    public record Waits(int days, double share, int atLeast) {}

    /**
     * What earlier periods make likely.
     *
     * @param periods how many of them are looked at, the newest
     * @param factor how many usual deviations a figure may lie from their median
     * @param difference the share of the median that it must differ by to be told
     * @param atLeast figures of fewer subjects are not judged
     */
    public record History(int periods, double factor, double difference, int atLeast) {}
}
