package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/** Keeps the history of pulls in the application's own store; see decision 0003. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
// tables are loaded at once, and PostgreSQL would refuse one of two serializable steps; that a pull
// starts twice is prevented by PullLock
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
class BatchConfiguration {

    /** The municipality's indicators; one that is not right stops the start. */
    @Bean
    IndicatorCatalogue indicatorCatalogue(Settings settings) {
        return IndicatorCatalogue.load(
                settings.configFolder().resolve("indicators"), new Contract());
    }
}
