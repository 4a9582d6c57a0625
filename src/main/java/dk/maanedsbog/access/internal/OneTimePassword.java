package dk.maanedsbog.access.internal;

import java.security.SecureRandom;

/** Makes the password that lets somebody in once, to choose a password of one's own. */
final class OneTimePassword {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private OneTimePassword() {}

    static String make() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
