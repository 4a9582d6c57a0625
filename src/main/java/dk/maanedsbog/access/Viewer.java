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
 * @param preview whether somebody else is shown what the person sees, without persons' numbers
 */
public record Viewer(
        String userName,
        String displayName,
        Optional<String> employeeId,
        Set<Role> roles,
        Set<String> grantedDepartments,
        boolean preview) {

    public Viewer {
        roles = Set.copyOf(roles);
        grantedDepartments = Set.copyOf(grantedDepartments);
    }

    /** A person who looks for himself or herself. */
    public Viewer(
            String userName,
            String displayName,
            Optional<String> employeeId,
            Set<Role> roles,
            Set<String> grantedDepartments) {
        this(userName, displayName, employeeId, roles, grantedDepartments, false);
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

    /**
     * The person as an administrator is shown it. What is done meanwhile is told of the
     * administrator, so the name for the audit trail is the administrator's.
     */
    public Viewer previewedBy(String administrator) {
        return new Viewer(
                administrator + ", som " + userName,
                displayName,
                employeeId,
                roles,
                grantedDepartments,
                true);
    }

    /** Whether the person may read what is counted and how; all may who are anybody here. */
    public boolean maySeeDefinitions() {
        return !roles.isEmpty();
    }
}
