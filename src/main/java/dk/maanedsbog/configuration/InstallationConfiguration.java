package dk.maanedsbog.configuration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its settings and its clock; neither is ever taken from the machine. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    @Bean
    Settings settings(
            @Value("${maanedsbog.config}") Path configFolder,
            @Value("${maanedsbog.data}") Path dataFolder,
            @Value("${maanedsbog.demo:false}") boolean demo) {
        return SettingsFile.read(configFolder, dataFolder, demo);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }
}
