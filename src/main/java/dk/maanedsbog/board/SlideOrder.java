package dk.maanedsbog.board;

import java.time.Instant;
import java.util.List;

/**
 * The slides of a board as a leader ordered them.
 *
 * @param slots the slides that are shown, in order; empty for the file's own order
 */
public record SlideOrder(List<Slot> slots, String setBy, Instant setAt) {

    /** One slide by its key, and how long it stands. */
    public record Slot(String key, int seconds) {}
}
