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
 * @param preview whether only the shape is shown to somebody else: every number of a person or team
 *     is suppressed, cases are not shown at all, and small numbers are hidden as from outside
 */
public record Visibility(
        boolean departments, Set<String> personDepartments, boolean everything, boolean preview) {

    public Visibility {
        personDepartments = Set.copyOf(personDepartments);
    }

    /** Deny by default: nothing at all. */
    public static Visibility nothing() {
        return new Visibility(false, Set.of(), false, false);
    }

    /** Departments and the municipality as wholes, no person: an administrator's view. */
    public static Visibility departmentsOnly() {
        return new Visibility(true, Set.of(), false, false);
    }

    /** An employee's view: everything within the own department, the others as wholes. */
    public static Visibility ownDepartment(String departmentId) {
        return ofDepartments(Set.of(departmentId));
    }

    /** Everything within the named departments, the others as wholes. */
    public static Visibility ofDepartments(Set<String> departmentIds) {
        return new Visibility(true, departmentIds, false, false);
    }

    /** What somebody else sees of it when shown it: the shape without persons' numbers. */
    public Visibility asPreview() {
        return new Visibility(departments, personDepartments, everything, true);
    }

    /** Whether a department is seen from within, with all its numbers. */
    public boolean within(String departmentId) {
        return everything
                || !preview && departmentId != null && personDepartments.contains(departmentId);
    }

    /**
     * Full rights, for the files that a pull writes to the folder its operator named, never for a
     * screen. An architecture test holds its callers to that.
     */
    public static Visibility fullRights() {
        return new Visibility(true, Set.of(), true, false);
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
