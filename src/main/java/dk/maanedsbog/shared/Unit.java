package dk.maanedsbog.shared;

/**
 * What a figure is about: a level and the id of the unit at that level.
 *
 * @param level how wide the unit reaches
 * @param id the extract's id of the unit; {@code *} for the municipality
 */
public record Unit(Level level, String id) {

    /** The whole municipality. */
    public static final Unit MUNICIPALITY = new Unit(Level.MUNICIPALITY, "*");

    public static Unit department(String id) {
        return new Unit(Level.DEPARTMENT, id);
    }

    public static Unit team(String id) {
        return new Unit(Level.TEAM, id);
    }

    public static Unit employee(String id) {
        return new Unit(Level.EMPLOYEE, id);
    }
}
