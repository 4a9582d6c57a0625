package dk.maanedsbog.access;

import java.util.Optional;
import java.util.Set;

/**
 * A person whose rights are asked for, most often the one who is signed in.
 *
 * @param userName what the audit trail calls the person
 * @param displayName what the frame shows
 * @param employeeId the employee in the extract; empty for one who is none
 * @param roles what the person is today
 * @param grantedDepartments the departments that a head was given, beside the own one
 */
public record Viewer(
        String userName,
        String displayName,
        Optional<String> employeeId,
        Set<Role> roles,
        Set<String> grantedDepartments) {

    public Viewer {
        roles = Set.copyOf(roles);
        grantedDepartments = Set.copyOf(grantedDepartments);
    }

    /** A person without grants: an administrator, an employee of the extract, or nobody. */
    public Viewer(
            String userName,
            String displayName,
            Optional<String> employeeId,
            boolean administrator) {
        this(userName, displayName, employeeId, roles(employeeId, administrator), Set.of());
    }

    private static Set<Role> roles(Optional<String> employeeId, boolean administrator) {
        if (administrator) {
            return Set.of(Role.ADMINISTRATOR);
        }
        return employeeId.isPresent() ? Set.of(Role.EMPLOYEE) : Set.of();
    }

    /** Whether the person runs the installation, without person-level figures. */
    public boolean administrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** Whether the person may read what is counted and how; all may who are anybody here. */
    public boolean maySeeDefinitions() {
        return !roles.isEmpty();
    }
}
