package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.StoredKind;
import dk.maanedsbog.configuration.ConfigurationInvalid;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.configuration.SettingsFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password that everybody knows opens nothing real. */
class DemoGuardTest {

    private static final StoredKind REAL = () -> true;
    private static final StoredKind MADE_UP = () -> false;

    @Test
    void a_demo_does_not_start_on_real_data_however_it_was_marked() {
        assertThatThrownBy(() -> new DemoGuard(settings(true), REAL))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining("har rigtige tal og kan ikke vises som demo");
        assertThatCode(() -> new DemoGuard(settings(true), MADE_UP)).doesNotThrowAnyException();
        assertThatCode(() -> new DemoGuard(settings(false), REAL)).doesNotThrowAnyException();
    }

    @Test
    void demo_users_are_gone_from_the_moment_that_real_data_come() {
        assertThat(users(true, MADE_UP).find("admin")).isPresent();
        assertThat(users(true, REAL).find("admin")).isEmpty();
        assertThat(users(true, REAL).all()).isEmpty();
        assertThat(users(false, MADE_UP).find("admin")).isEmpty();
    }

    private static Settings settings(boolean demo) {
        return SettingsFile.read(Path.of("batch-config"), Path.of("target"), demo);
    }

    /** Demo users over a store of either kind; the staff is not asked for here. */
    private static DemoUsers users(boolean demo, StoredKind stored) {
        return new DemoUsers(settings(demo), stored, null, null, new PlainText());
    }

    /** Keeps passwords as they are, which is quick and enough here. */
    private static final class PlainText implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return password.toString();
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return hash.contentEquals(password);
        }
    }
}
