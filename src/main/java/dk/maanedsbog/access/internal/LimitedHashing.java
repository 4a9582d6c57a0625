package dk.maanedsbog.access.internal;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets a few passwords be hashed at a time: each takes much memory on purpose, and a crowd that
 * signs in at once must not take all there is.
 */
final class LimitedHashing implements PasswordEncoder {

    private static final int AT_ONCE = 4;

    private final PasswordEncoder hashing;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    LimitedHashing(PasswordEncoder hashing) {
        this.hashing = hashing;
    }

    @Override
    public String encode(CharSequence password) {
        return inTurn(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return inTurn(() -> hashing.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
