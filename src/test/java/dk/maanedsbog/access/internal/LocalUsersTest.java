package dk.maanedsbog.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.DemoAccounts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who can sign in to an installation with real data. */
@SpringBootTest(properties = "maanedsbog.config=batch-config")
@ExtendWith(OutputCaptureExtension.class)
class LocalUsersTest {

    @TempDir private static Path data;

    @Autowired private UserDetailsService users;
    @Autowired private DemoAccounts demoAccounts;
    @Autowired private PasswordEncoder encoder;

    @Autowired private FirstAdministrator firstAdministrator;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @Test
    void the_first_administrator_gets_a_one_time_password_that_is_shown_once(CapturedOutput shown)
            throws Exception {
        // the application's own start has run it before; a second start says nothing
        firstAdministrator.run(null);
        assertThat(shown.getOut().split("engangskode", -1)).hasSize(2);
        String password = shown.getOut().replaceAll("(?s).*engangskode (\\S+).*", "$1");
        var admin = (Account) users.loadUserByUsername("Admin");
        assertThat(encoder.matches(password, admin.getPassword())).isTrue();
        assertThat(admin.getPassword()).startsWith("$argon2id$");
        assertThat(admin.viewer().administrator()).isTrue();
        assertThat(admin.viewer().employeeId()).isEmpty();
    }

    @Test
    void nobody_signs_in_as_a_demo_user() {
        assertThat(demoAccounts.groups()).isEmpty();
        assertThatThrownBy(() -> users.loadUserByUsername("k1"))
                .isInstanceOf(UsernameNotFoundException.class);
    }
}
