package dk.maanedsbog.upkeep.internal;

import dk.maanedsbog.book.Publication;
import dk.maanedsbog.configuration.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away at its date what figures were counted from, also when no pull comes to do it, and what
 * a killed pull left in the work folder.
 */
@Component
@ConditionalOnWebApplication
class Retention {

    /** No pull takes this long: an older work file is nobody's. */
    private static final Duration NOBODYS = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Publication publication;
    private final Settings settings;
    private final Clock clock;

    Retention(Publication publication, Settings settings, Clock clock) {
        this.publication = publication;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Copenhagen")
    void purge() {
        publication.purgeContributions(
                LocalDate.now(clock).minusMonths(settings.contributionMonths()));
        clearWorkFiles();
    }

    private void clearWorkFiles() {
        Path work = settings.dataFolder().resolve("work");
        if (!Files.isDirectory(work)) {
            return;
        }
        Instant oldest = clock.instant().minus(NOBODYS);
        try (var files = Files.walk(work)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("The work folder can't be cleared: {}", e.getClass().getSimpleName());
        }
    }
}
