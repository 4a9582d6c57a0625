package dk.maanedsbog.pull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands on the day on which tests pull the hand-made extract, soon after it ends. */
@TestConfiguration
public class PullDay {

    static final Instant NOW = Instant.parse("2026-11-06T06:12:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));

    @Bean
    @Primary
    Clock fixedClock() {
        return CLOCK;
    }
}
