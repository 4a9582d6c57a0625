package dk.maanedsbog.goal;

import java.util.List;

/**
 * One row of a file of goals.
 *
 * @param line where it stands in the file, from 1
 */
public record GoalRow(int line, List<String> cells) {

    String cell(GoalField field) {
        return field.ordinal() < cells.size() ? cells.get(field.ordinal()).strip() : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
