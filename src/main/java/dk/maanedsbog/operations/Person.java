package dk.maanedsbog.operations;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles.Holder;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose access an administrator looks after: a user, or an employee without one.
 *
 * @param key what an address names the person by: the user name, else the employee's id
 * @param home the department that the person works in today
 * @param granted the departments that a head was given
 * @param state empty for an employee who has no user
 */
record Person(
        String key,
        String name,
        Optional<String> userName,
        Optional<String> employeeId,
        Optional<String> home,
        Set<Role> roles,
        Set<String> granted,
        Optional<Accounts.State> state,
        boolean mustChange,
        Optional<Instant> lastSignIn) {

    /** Who a role is given to: the employee, who keeps it whatever the user is called. */
    Holder holder() {
        return employeeId.map(Holder::employee).orElseGet(() -> Holder.user(key));
    }

    /** Whether a grant is this person's, as an employee or by the user's name. */
    boolean holds(Holder other) {
        return other.employee()
                ? employeeId.filter(other.id()::equals).isPresent()
                : userName.filter(other.id()::equals).isPresent();
    }

    boolean locked() {
        return state.filter(
                        found ->
                                found == Accounts.State.LOCKED
                                        || found == Accounts.State.LOCKED_FOR_A_WHILE)
                .isPresent();
    }
}
