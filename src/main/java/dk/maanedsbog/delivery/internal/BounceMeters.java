package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.MailboxState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Tells monitoring for how long the mailbox of refused mails has been unreadable. */
@Component
@ConditionalOnWebApplication
class BounceMeters implements MeterBinder {

    private final BounceReading reading;
    private final Clock clock;

    BounceMeters(BounceReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        if (reading.state().isPresent()) {
            Gauge.builder("maanedsbog.bounces.unreadable", this, BounceMeters::unreadable)
                    .baseUnit("seconds")
                    .description("How long refused mails could not be read; 0 when they can")
                    .register(registry);
        }
    }

    private double unreadable() {
        return reading.state()
                .flatMap(MailboxState::since)
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }
}
