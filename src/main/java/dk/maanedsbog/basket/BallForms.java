package dk.maanedsbog.basket;

import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a ball so that its kind is seen without its colour: nothing but light on a job,
 * a ring on an IGU, two bands on an education. All measures are parts of the ball's radius.
 */
final class BallForms {

    static final double RING = 0.5;
    static final double RING_WIDTH = 0.18;
    static final double BAND_WIDTH = 0.17;
    static final double SHINE = 0.17;
    static final double SHINE_X = -0.3;
    static final double SHINE_Y = -0.42;

    /** How far the ring of a new ball lies from its middle, and how thick it is. */
    static final double FRESH = 1.11;

    static final double FRESH_WIDTH = 0.085;
    static final double MISSING_WIDTH = 0.06;
    static final double MISSING_RADIUS = 0.93;
    private static final double BAND = 0.27;

    /** A line from left to right. */
    record Band(double x1, double x2, double y) {}

    private BallForms() {}

    /** The bands of an education. */
    static List<Band> bands(Mark mark) {
        double half = mark.r() * Math.sqrt(1 - Math.pow(BAND + BAND_WIDTH / 2, 2));
        List<Band> bands = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            bands.add(
                    new Band(mark.x() - half, mark.x() + half, mark.y() + side * BAND * mark.r()));
        }
        return bands;
    }
}
