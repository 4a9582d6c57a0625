package dk.maanedsbog.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The users of the installation and what an administrator does with them. Every change says who
 * made it and lands in the audit trail; what can't be done is an {@link AccountProblem}.
 */
public interface Accounts {

    /** All users by name; in a demo its made-up people too. */
    List<Listed> all();

    /**
     * Adds a user with the roles asked for.
     *
     * @return the one-time password, which is told once and stored nowhere
     */
    String add(String by, NewAccount account);

    /** Locks a user out at once, open pages too; an employee without an account of its own too. */
    void lock(String by, String userNameOrEmployeeId);

    /** Lets a user in again, whether an administrator or too many wrong passwords locked it. */
    void unlock(String by, String userName);

    /**
     * Gives a user a new one-time password and ends the sessions of the old one.
     *
     * @return the one-time password, which is told once and stored nowhere
     */
    String resetPassword(String by, String userName);

    /**
     * A user to be.
     *
     * @param employeeId the employee in the extract whom the account is for
     * @param email what a sign-in by the municipality's own login may find the user by
     * @param roles of those that are granted
     * @param departments what a {@link Role#HEAD} is head of
     */
    record NewAccount(
            String userName,
            String name,
            Optional<String> employeeId,
            Optional<String> email,
            Set<Role> roles,
            Set<String> departments) {}

    /** Whether a user can sign in. */
    enum State {
        OPEN,
        /** Locked by an administrator until one unlocks it. */
        LOCKED,
        /** Locked for a while after too many wrong passwords. */
        LOCKED_FOR_A_WHILE,
        /** An employee who has left, or a user without any role. */
        WITHOUT_ACCESS
    }

    /** A user as a list shows it. */
    record Listed(
            String userName,
            String name,
            Optional<String> employeeId,
            Optional<String> email,
            Set<Role> roles,
            Set<String> departments,
            State state,
            boolean mustChange,
            Optional<Instant> lastSignIn) {}
}
