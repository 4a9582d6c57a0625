package dk.maanedsbog.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Says how passwords are kept, and lets the audit trail clear up after itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AccountsConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new LimitedHashing(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }
}
