package dk.maanedsbog.access;

import java.util.Optional;

/** Lets users choose passwords of their own. */
public interface Passwords {

    int SHORTEST = 12;
    int LONGEST = 200;

    /**
     * Changes a user's password. Every other session of the user ends.
     *
     * @param current the password so far; not asked of one who must change a one-time password
     * @return what is wrong with the wish; empty when it was done
     */
    Optional<Problem> change(Account account, String current, String wanted);

    /** Why a password can't be the new one. */
    enum Problem {
        WRONG_CURRENT,
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_BEFORE,
        USER_NAME
    }
}
