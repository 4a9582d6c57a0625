package dk.maanedsbog.board;

import java.time.LocalDate;

/**
 * What was agreed at a board meeting.
 *
 * @param who the role that does it, never a name
 */
public record Agreement(String what, String who, LocalDate deadline) {}
