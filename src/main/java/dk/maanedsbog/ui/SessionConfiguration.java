package dk.maanedsbog.ui;

import dk.maanedsbog.configuration.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends idle sessions after the time that the municipality has set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    @Bean
    ServletContextInitializer sessionTimeout(Settings settings) {
        return context -> context.setSessionTimeout((int) settings.sessionTimeout().toMinutes());
    }
}
