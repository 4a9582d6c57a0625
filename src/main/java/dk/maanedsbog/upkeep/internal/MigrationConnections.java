package dk.maanedsbog.upkeep.internal;

import com.zaxxer.hikari.HikariDataSource;
import dk.maanedsbog.upkeep.StoreAddress;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrates on connections of its own, closed before the pool makes any. H2 lets a table's checks
 * look into the connection that made them, and they fail for ever once a pool has closed that one.
 *
 * <p>H2 commits each statement that makes a table by itself. So that a migration that is cut off
 * leaves the store as it was, nothing of it is written before it is done or has taken very long.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnections {

    /** Longer than the migrations of a store take. */
    private static final Duration AT_THE_END = Duration.ofSeconds(10);

    @Bean
    FlywayConfigurationCustomizer ownConnections(DataSource store) {
        return flyway -> {
            if (store instanceof HikariDataSource pool) {
                StoreAddress patient =
                        new StoreAddress(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())
                                .writingAfter(AT_THE_END);
                flyway.dataSource(patient.url(), patient.user(), patient.password());
            }
        };
    }
}
