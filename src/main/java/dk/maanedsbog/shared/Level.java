package dk.maanedsbog.shared;

import java.util.Locale;

/** How wide a figure reaches: one employee, a team, a department or the whole municipality. */
public enum Level {
    MUNICIPALITY,
    DEPARTMENT,
    TEAM,
    EMPLOYEE;

    /** The level as it is written in files and tables, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a level from its code.
     *
     * @throws IllegalArgumentException when no level has that code
     */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
