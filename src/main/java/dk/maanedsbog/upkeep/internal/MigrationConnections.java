package dk.maanedsbog.upkeep.internal;

import com.zaxxer.hikari.HikariDataSource;
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

    /** How each commit is written at once, and how it waits for the migration's end. */
    private static final String AT_ONCE = ";WRITE_DELAY=0";

    private static final String AT_THE_END = ";WRITE_DELAY=10000";

    @Bean
    FlywayConfigurationCustomizer ownConnections(DataSource store) {
        return flyway -> {
            if (store instanceof HikariDataSource pool) {
                flyway.dataSource(
                        pool.getJdbcUrl().replace(AT_ONCE, AT_THE_END),
                        pool.getUsername(),
                        pool.getPassword());
            }
        };
    }
}
