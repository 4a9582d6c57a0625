package dk.maanedsbog.basket;

/**
 * The outline of each kind of ball, so that a kind is told by its shape and not by its colour: a
 * round ball is a job, a cube an IGU, a cube on its corner an education. A citizen whose kind is
 * not told has six sides, and so can't be taken for any of them. An empty place is a round ring.
 * All measures are parts of the ball's radius; a row of places holds each outline and its rim.
 */
final class BallForms {

    /** How far outside the outline the rim of a new ball lies, and how thick it is. */
    static final double FRESH = 0.11;

    static final double FRESH_WIDTH = 0.085;
    static final double MISSING_WIDTH = 0.06;
    static final double MISSING_RADIUS = 0.93;
    static final double SHINE = 0.15;
    static final double SHINE_X = -0.27;
    static final double SHINE_Y = -0.36;

    private static final double CUBE = 0.86;
    private static final double CUBE_CORNER = 0.24;
    private static final double ON_CORNER = 0.755;
    private static final double ON_CORNER_CORNER = 0.18;
    private static final int SIDES = 6;

    /** A shape around a place. */
    sealed interface Form {}

    record Round(double r) implements Form {}

    /**
     * @param half half a side
     * @param corner the radius of its rounded corners
     * @param turned whether it stands on a corner
     */
    record Square(double half, double corner, boolean turned) implements Form {}

    /** With a side at its left and right; the corners as pairs of x and y from the middle. */
    record Hexagon(double[] corners) implements Form {}

    private BallForms() {}

    /** The outline of a mark. */
    static Form outline(Mark mark) {
        return grown(mark, 0);
    }

    /** The rim that marks a new one: the same shape a little outside it. */
    static Form rim(Mark mark) {
        return grown(mark, FRESH);
    }

    private static Form grown(Mark mark, double by) {
        double r = mark.r();
        return switch (mark.kind()) {
            case JOB -> new Round(r * (1 + by));
            case IGU -> new Square(r * (CUBE + by), r * (CUBE_CORNER + by), false);
            case EDUCATION -> new Square(r * (ON_CORNER + by), r * (ON_CORNER_CORNER + by), true);
            case UNTOLD -> hexagon(r * (1 + by));
            case MISSING -> new Round(r * (MISSING_RADIUS + by));
        };
    }

    private static Hexagon hexagon(double r) {
        double[] corners = new double[2 * SIDES];
        for (int corner = 0; corner < SIDES; corner++) {
            double angle = Math.PI / 2 + 2 * Math.PI * corner / SIDES;
            corners[2 * corner] = r * Math.cos(angle);
            corners[2 * corner + 1] = r * Math.sin(angle);
        }
        return new Hexagon(corners);
    }
}
