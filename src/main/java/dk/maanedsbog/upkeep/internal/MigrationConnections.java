package dk.maanedsbog.upkeep.internal;

import com.zaxxer.hikari.HikariDataSource;
import dk.maanedsbog.upkeep.MigrationAside;
import dk.maanedsbog.upkeep.PatientConnections;
import dk.maanedsbog.upkeep.StoreAddress;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrates on connections of its own, closed before the pool makes any: nobody else may have the
 * store's file open while another takes its place.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnections {

    @Bean
    FlywayConfigurationCustomizer ownConnections(DataSource store) {
        return flyway -> address(store).map(PatientConnections::new).ifPresent(flyway::dataSource);
    }

    @Bean
    FlywayMigrationStrategy aside(DataSource store) {
        return flyway ->
                address(store)
                        .flatMap(StoreAddress::folder)
                        .map(MigrationAside::new)
                        .ifPresentOrElse(own -> own.migrate(flyway), flyway::migrate);
    }

    private static Optional<StoreAddress> address(DataSource store) {
        return store instanceof HikariDataSource pool
                ? Optional.of(
                        new StoreAddress(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()))
                : Optional.empty();
    }
}
