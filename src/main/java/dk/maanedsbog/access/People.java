package dk.maanedsbog.access;

import java.util.Optional;

/** Tells who somebody is today, from today's rows. */
public interface People {

    /**
     * The account as it stands now; empty when it was locked or removed, when its password is
     * another than the session began with, and when the person may nothing any more.
     */
    Optional<Account> today(Account signedIn);

    /** The account after its user has chosen a new password; the session at hand may go on. */
    Optional<Account> withNewPassword(Account account);

    /**
     * The viewer that a user name or an employee id stands for, as {@code export --as} and "Vis
     * som" name one; empty for whoever would be refused today.
     */
    Optional<Viewer> viewer(String userNameOrEmployeeId);
}
