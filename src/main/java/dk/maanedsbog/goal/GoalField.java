package dk.maanedsbog.goal;

import java.util.Arrays;
import java.util.List;

/** The parts of a goal, by the names that a file's columns have. */
public enum GoalField {
    LEVEL("niveau"),
    UNIT("enhed"),
    INDICATOR("indikator"),
    VALID_FROM("gaelder_fra"),
    AIM("maal"),
    LOWER("mindst"),
    UPPER("hoejst"),
    EXPECTATION("forventning"),
    REASON("begrundelse");

    private final String column;

    GoalField(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }

    /** The columns of a file, in its order. */
    public static List<String> columns() {
        return Arrays.stream(values()).map(GoalField::column).toList();
    }
}
