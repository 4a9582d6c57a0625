package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import java.util.Optional;
import java.util.Set;

/**
 * Who somebody is, before it is asked what the person may.
 *
 * @param own the roles that come with the account itself, as those of a demo's accounts do
 * @param ownDepartments the departments that come with it
 */
record Identity(
        String userName,
        String passwordHash,
        String displayName,
        Optional<String> employeeId,
        Account.Origin origin,
        int passwordVersion,
        boolean mustChange,
        Set<Role> own,
        Set<String> ownDepartments) {

    static Identity of(UserRow row) {
        return new Identity(
                row.userName(),
                row.passwordHash(),
                row.displayName().orElse(row.userName()),
                row.employeeId(),
                Account.Origin.LOCAL,
                row.passwordVersion(),
                row.mustChange(),
                Set.of(),
                Set.of());
    }

    /** An employee who is known by the staff list alone. */
    static Identity external(String userName, String employeeId) {
        return new Identity(
                userName,
                "",
                userName,
                Optional.of(employeeId),
                Account.Origin.EXTERNAL,
                0,
                false,
                Set.of(),
                Set.of());
    }

    /** The same person, vouched for by others: no password of ours is asked for or changed. */
    Identity asExternal() {
        return new Identity(
                userName,
                "",
                displayName,
                employeeId,
                Account.Origin.EXTERNAL,
                0,
                false,
                own,
                ownDepartments);
    }

    Account with(String name, Set<Role> roles, Set<String> departments) {
        return new Account(
                new Viewer(userName, name, employeeId, roles, departments),
                origin,
                passwordHash,
                passwordVersion,
                mustChange);
    }
}
