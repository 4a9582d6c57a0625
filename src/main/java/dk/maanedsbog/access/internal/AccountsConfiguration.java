package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.organisation.Staff;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Chooses who can sign in: the made-up staff of a demo, or the installation's own users. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccountsConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    UserDetailsService users(
            Settings settings, JdbcClient jdbc, Staff staff, Clock clock, PasswordEncoder encoder) {
        return settings.demo()
                ? new DemoUsers(staff, clock, encoder)
                : new LocalUsers(jdbc, staff, clock);
    }

    @Bean
    DemoAccounts demoAccounts(UserDetailsService users) {
        return users instanceof DemoUsers demo ? demo::groups : List::of;
    }

    @Bean
    ApplicationRunner firstAdministrator(UserDetailsService users, PasswordEncoder encoder) {
        return users instanceof LocalUsers local
                ? new FirstAdministrator(local, encoder)
                : arguments -> {};
    }
}
