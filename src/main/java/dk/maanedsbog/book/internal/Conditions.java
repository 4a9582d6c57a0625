package dk.maanedsbog.book.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A growing WHERE clause: each condition narrows, and an empty list of what may be seen ends it.
 */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean nothing;

    void in(String column, Collection<?> wanted) {
        if (wanted.isEmpty()) {
            nothing = true;
            return;
        }
        parts.add(
                column + " IN (" + String.join(",", Collections.nCopies(wanted.size(), "?")) + ")");
        values.addAll(wanted);
    }

    void inUnlessEmpty(String column, Collection<?> wanted) {
        if (!wanted.isEmpty()) {
            in(column, wanted);
        }
    }

    void units(String table, Collection<Unit> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        String one = "(%s.level = ? AND %s.unit_id = ?)".formatted(table, table);
        parts.add(wanted.stream().map(unit -> one).collect(Collectors.joining(" OR ", "(", ")")));
        for (Unit unit : wanted) {
            values.add(unit.level().code());
            values.add(unit.id());
        }
    }

    /** Keeps what {@link Visibility#permits} permits. */
    void permitted(String table, Visibility visibility) {
        if (visibility.everything()) {
            return;
        }
        List<String> ways = new ArrayList<>();
        if (visibility.departments()) {
            ways.add(table + ".level IN ('municipality', 'department')");
        }
        if (!visibility.personDepartments().isEmpty()) {
            var marks = Collections.nCopies(visibility.personDepartments().size(), "?");
            ways.add(
                    "(%s.level IN ('team', 'employee') AND %s.department_id IN (%s))"
                            .formatted(table, table, String.join(",", marks)));
            values.addAll(visibility.personDepartments());
        }
        if (ways.isEmpty()) {
            nothing = true;
            return;
        }
        parts.add("(" + String.join(" OR ", ways) + ")");
    }

    /** Keeps rows about persons of the departments whose persons may be seen. */
    void personal(String departmentColumn, Visibility visibility) {
        if (!visibility.everything()) {
            in(departmentColumn, visibility.personDepartments());
        }
    }

    boolean nothing() {
        return nothing;
    }

    String sql() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    List<Object> values() {
        return values;
    }
}
