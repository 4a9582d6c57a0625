package dk.maanedsbog.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock by which a minute passes between looks, and that lets something happen at each. */
final class WatchedClock extends Clock {

    private final Runnable atEachLook;
    private Instant now = Instant.parse("2026-11-22T14:00:00Z");

    WatchedClock(Runnable atEachLook) {
        this.atEachLook = atEachLook;
    }

    @Override
    public Instant instant() {
        atEachLook.run();
        now = now.plusSeconds(60);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Copenhagen");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
