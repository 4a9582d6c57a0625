package dk.maanedsbog.goal;

/**
 * Something in a file that must be mended before any of it is taken over.
 *
 * @param line the file's line, from 1
 * @param column the column's name; empty when it is about the whole line
 */
public record GoalProblem(int line, String column, String message) {}
