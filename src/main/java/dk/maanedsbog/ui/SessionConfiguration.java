package dk.maanedsbog.ui;

import dk.maanedsbog.configuration.Settings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends idle sessions after the time that the municipality has set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    @Bean
    ServletContextInitializer sessionTimeout(Settings settings) {
        return context -> {
            context.setSessionTimeout((int) settings.sessionTimeout().toMinutes());
            if (settings.access().cookiesAlwaysSecure()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    @Bean
    IdleSessions idleSessions(Settings settings, Clock clock) {
        return new IdleSessions(settings.sessionTimeout(), clock);
    }

    /** It has its place among the security filters, and must not run before them as well. */
    @Bean
    FilterRegistrationBean<IdleSessions> idleSessionsOnlyThere(IdleSessions filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
