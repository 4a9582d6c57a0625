package dk.maanedsbog.basket;

/**
 * One ball, or one empty place, where it is drawn.
 *
 * @param fresh whether it is marked as new
 * @param stands for how many citizens it stands
 * @param r its radius; smaller when it stands for fewer than the others
 */
record Mark(BallKind kind, boolean fresh, int stands, double x, double y, double r) {}
