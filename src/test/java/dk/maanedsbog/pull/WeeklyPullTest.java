package dk.maanedsbog.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.maanedsbog.MaanedsbogApplication;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The week before is pulled when its moment comes, by nobody's order, on H2. */
class WeeklyPullTest {

    private static final Instant PLANNED = Instant.parse("2026-11-02T05:00:00Z");

    @TempDir private static Path folder;

    @Test
    void on_monday_at_six_last_week_is_pulled() throws IOException {
        Path extract = HandMadeExtract.copiedTo(folder.resolve("extract")).folder();
        OwnConfiguration config = OwnConfiguration.copiedTo(folder.resolve("config"));
        config.with(
                "maanedsbog.yml",
                """
                tidsplan:
                  kilde:
                    adresse: %s
                  uge:
                    ugedag: mandag
                    klokken: 06.00
                """
                        .formatted(extract));
        Files.createDirectories(folder.resolve("data"));
        try (var node =
                new SpringApplicationBuilder(MaanedsbogApplication.class, SundayClock.class)
                        .web(WebApplicationType.NONE)
                        .profiles("headless")
                        .run(
                                "--db-scheduler.enabled=true",
                                "--db-scheduler.polling-interval=100ms",
                                "--maanedsbog.config=" + config.folder(),
                                "--maanedsbog.data=" + folder.resolve("data"))) {
            PullHistory history = node.getBean(PullHistory.class);
            Editions editions = node.getBean(Editions.class);
            assertThat(history.newest(1)).as("its moment has not come").isEmpty();
            node.getBean(SetClock.class).set(PLANNED.minusSeconds(1));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> editions.latest(Period.Kind.WEEK).isPresent());
            await().until(() -> history.running().isEmpty());
            assertThat(history.newest(9))
                    .singleElement()
                    .satisfies(
                            pull -> {
                                assertThat(pull.startedAs()).isEqualTo(PullOrigin.Kind.SCHEDULE);
                                assertThat(pull.startedAt()).isAfterOrEqualTo(PLANNED);
                                assertThat(pull.state()).isEqualTo(PastPull.State.PUBLISHED);
                            });
            assertThat(editions.latest(Period.Kind.WEEK).map(Edition::period))
                    .isEqualTo(Optional.of(Period.Week.parse("2026-W44")));
            assertThat(node.getBean(PullOrders.class).planned().getFirst().at())
                    .isEqualTo(PLANNED.plus(Duration.ofDays(7)));
        }
    }

    /** A clock that goes, and that the test sets. */
    static final class SetClock extends Clock {

        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        void set(Instant moment) {
            ahead.set(Duration.between(Instant.now(), moment));
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }

        @Override
        public ZoneId getZone() {
            return DanishFormat.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead.get());
        }
    }

    /** Sunday evening, when the application starts. */
    @TestConfiguration
    static class SundayClock {

        @Bean
        @Primary
        SetClock sunday() {
            SetClock clock = new SetClock();
            clock.set(PLANNED.minus(Duration.ofHours(10)));
            return clock;
        }
    }
}
