package dk.maanedsbog.board;

import java.time.Instant;
import java.util.List;

/**
 * One version of what a unit's board says.
 *
 * @param since what happened since the last meeting, one line each
 */
public record Note(
        long id, List<String> since, List<Agreement> agreements, String setBy, Instant setAt) {}
