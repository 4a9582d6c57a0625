package dk.maanedsbog.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The roles that administrators give; those that follow from the extract are not here. */
public interface Roles {

    /** Every grant there ever was, the newest first. */
    List<Grant> all();

    /**
     * Gives a role; it holds from the holder's next request on.
     *
     * @param departmentId what a {@link Role#HEAD} is head of; empty for the others
     */
    void grant(String by, Holder holder, Role role, Optional<String> departmentId);

    /** Takes a role back; it ends at the holder's next request. */
    void withdraw(String by, long grantId);

    /**
     * Who a role is given to: an employee of the extract, or a user who is none.
     *
     * @param employee whether the id is an employee's; else it is a user name
     */
    record Holder(boolean employee, String id) {

        public static Holder employee(String employeeId) {
            return new Holder(true, employeeId);
        }

        public static Holder user(String userName) {
            return new Holder(false, userName);
        }
    }

    /** A role that was given, by whom and when, and who took it back. */
    record Grant(
            long id,
            Holder holder,
            Role role,
            Optional<String> departmentId,
            String grantedBy,
            Instant grantedAt,
            Optional<String> withdrawnBy,
            Optional<Instant> withdrawnAt) {

        public boolean active() {
            return withdrawnAt.isEmpty();
        }
    }
}
