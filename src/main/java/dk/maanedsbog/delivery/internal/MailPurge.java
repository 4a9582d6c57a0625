package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.shared.DanishFormat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes mails out of the log when the audit trail forgets downloads too. What was decided of an
 * edition stays, so nothing is ever sent anew for it.
 */
@Component
@ConditionalOnWebApplication
class MailPurge {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    MailPurge(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Copenhagen")
    void purge() {
        OffsetDateTime before =
                clock.instant()
                        .atZone(DanishFormat.ZONE)
                        .minus(settings.access().viewsKept())
                        .toInstant()
                        .atOffset(ZoneOffset.UTC);
        jdbc.sql("DELETE FROM mail WHERE changed_at < ? AND state NOT IN ('claimed', 'handing')")
                .param(before)
                .update();
    }
}
