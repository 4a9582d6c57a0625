package dk.maanedsbog.pull;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders pulls from the configured source; a node of those that serve the dashboard does them. */
public interface PullOrders {

    /** What became of an order. */
    enum Answer {
        /** It begins as soon as no other pull is at work. */
        ORDERED,
        /** It waited for its extract, and is tried now. */
        BROUGHT_FORWARD,
        /** The same pull is at work already, or is about to be. */
        AT_WORK,
        /** No source is configured. */
        NO_SOURCE
    }

    /**
     * A pull that will come.
     *
     * @param at when it begins
     * @param by who ordered it; empty for the schedule
     */
    record Coming(Period period, boolean check, Instant at, Optional<String> by) {}

    /**
     * @param by the user name of whoever wants it
     */
    Answer order(Period period, boolean check, boolean provisional, String by);

    /** The next pull of each plan. */
    List<Coming> planned();

    /** What is ordered and has not begun. */
    List<Coming> ordered();

    /** What is pulled from, as it may be shown. */
    Optional<ShownSource> source();

    /**
     * A source without its secrets.
     *
     * @param name what the source description calls it; empty when it can't be read
     * @param kind {@code csv}, {@code xlsx} or {@code jdbc}; empty when it can't be read
     */
    record ShownSource(
            String address, String description, Optional<String> name, Optional<String> kind) {}
}
