package dk.maanedsbog.upkeep.internal;

import dk.maanedsbog.configuration.Monitoring;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.configuration.SettingsFile;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells when the data are older than the municipality finds right; pages are served all the same.
 */
@Component("data")
class DataHealth extends AbstractHealthIndicator {

    private static final Status OLD = new Status("OLD");

    private final PullState state;
    private final Monitoring monitoring;

    DataHealth(PullState state, Settings settings) {
        super("The age of the data can't be told");
        this.state = state;
        this.monitoring = SettingsFile.monitoring(settings.configFolder());
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<Duration> age = state.dataAge();
        if (age.isEmpty()) {
            health.unknown();
            return;
        }
        health.status(age.get().compareTo(monitoring.oldestData()) > 0 ? OLD : Status.UP)
                .withDetail("dataUntil", state.now().dataUntil().orElseThrow().toString())
                .withDetail("ageInDays", age.get().toDays());
    }
}
