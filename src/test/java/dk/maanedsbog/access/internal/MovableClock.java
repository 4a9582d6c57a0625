package dk.maanedsbog.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it; imported, it is the application's. */
@Primary
public final class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Instant now = Instant.parse("2026-11-02T08:00:00Z");

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
