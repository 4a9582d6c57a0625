package dk.maanedsbog.access.internal;

import java.security.SecureRandom;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the first user of a new installation and shows its one-time password once. */
final class FirstAdministrator implements ApplicationRunner {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private final LocalUsers users;
    private final PasswordEncoder encoder;

    FirstAdministrator(LocalUsers users, PasswordEncoder encoder) {
        this.users = users;
        this.encoder = encoder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!users.isEmpty()) {
            return;
        }
        String password = oneTimePassword();
        users.addAdministrator("admin", encoder.encode(password));
        System.out.printf(
                "Første administrator: bruger admin, engangskode %s (vises kun denne ene gang)%n",
                password);
    }

    private static String oneTimePassword() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
