package dk.maanedsbog.book.internal;

/**
 * One figure's place among those that may be seen from outside.
 *
 * @param department the department; empty for the municipality
 */
record Cell(String indicator, String department) {

    static final String MUNICIPALITY = "";

    boolean municipality() {
        return department.equals(MUNICIPALITY);
    }

    /** The same unit's figure of another indicator. */
    Cell of(String otherIndicator) {
        return new Cell(otherIndicator, department);
    }
}
