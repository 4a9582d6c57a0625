package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the history of pulls in the application's own store; see decision 0003. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class BatchConfiguration {

    /** The municipality's indicators; one that is not right stops the start. */
    @Bean
    IndicatorCatalogue indicatorCatalogue(Settings settings) {
        return IndicatorCatalogue.load(
                settings.configFolder().resolve("indicators"), new Contract());
    }
}
