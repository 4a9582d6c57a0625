package dk.maanedsbog.extract;

import java.util.Map;
import java.util.stream.Collectors;

/** The SQL by which a source's own values are read as the contract's. */
final class Translation {

    private Translation() {}

    /** The mapped value where there is one, else what the other expression gives. */
    static String of(Map<String, String> values, String t, String otherwise) {
        if (values.isEmpty()) {
            return otherwise;
        }
        return values.entrySet().stream()
                .map(e -> "WHEN %s THEN %s".formatted(Sql.text(e.getKey()), Sql.text(e.getValue())))
                .collect(Collectors.joining(" ", "CASE " + t + " ", " ELSE " + otherwise + " END"));
    }
}
