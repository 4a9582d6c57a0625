package dk.maanedsbog.access;

import dk.maanedsbog.shared.Level;
import java.util.Set;

/**
 * What a reader of figures may see. Employees see persons and teams of their own department, and
 * the departments and the municipality as wholes; whoever is not known sees nothing.
 *
 * @param departments whether figures of departments and the municipality may be seen
 * @param personDepartments the departments whose teams, employees and contributions may be seen
 * @param everything whether all may be seen, as only the pull's own output files do
 */
public record Visibility(boolean departments, Set<String> personDepartments, boolean everything) {

    public Visibility {
        personDepartments = Set.copyOf(personDepartments);
    }

    /** Deny by default: nothing at all. */
    public static Visibility nothing() {
        return new Visibility(false, Set.of(), false);
    }

    /** Departments and the municipality as wholes, no person: an administrator's view. */
    public static Visibility departmentsOnly() {
        return new Visibility(true, Set.of(), false);
    }

    /** An employee's view: everything within the own department, the others as wholes. */
    public static Visibility ownDepartment(String departmentId) {
        return new Visibility(true, Set.of(departmentId), false);
    }

    /**
     * Full rights, for the files that a pull writes to the folder its operator named, never for a
     * screen. An architecture test holds its callers to that.
     */
    public static Visibility fullRights() {
        return new Visibility(true, Set.of(), true);
    }

    /**
     * Whether a figure may be seen.
     *
     * @param departmentId the department of the figure's unit; null for the municipality
     */
    public boolean permits(Level level, String departmentId) {
        if (everything) {
            return true;
        }
        return switch (level) {
            case MUNICIPALITY, DEPARTMENT -> departments;
            case TEAM, EMPLOYEE -> departmentId != null && personDepartments.contains(departmentId);
        };
    }
}
