package dk.maanedsbog.basket;

/**
 * The colours of a basket that are fixed in the picture, where no stylesheet reaches.
 *
 * @param shine the light on a ball
 * @param fresh the rim of a new ball
 */
record BasketColors(
        String job,
        String igu,
        String education,
        String untold,
        String missing,
        String shine,
        String fresh,
        String wall,
        String inside,
        String line) {

    /** On a dark wall board. */
    static final BasketColors WALL =
            new BasketColors(
                    "#4aa3d8", "#f2b04a", "#7cc47a", "#a9bfd3", "#7896b0", "#d9ecf8", "#ffffff",
                    "#4a7ba6", "#14283d", "#f3f6fa");

    /** On white paper. */
    static final BasketColors PAPER =
            new BasketColors(
                    "#0b5c7a", "#b46a00", "#3d7a3a", "#5f6f85", "#8797aa", "#ffffff", "#14243a",
                    "#8fb0bd", "#f4f7fa", "#14243a");

    String of(BallKind kind) {
        return switch (kind) {
            case JOB -> job;
            case IGU -> igu;
            case EDUCATION -> education;
            case UNTOLD -> untold;
            case MISSING -> missing;
        };
    }
}
