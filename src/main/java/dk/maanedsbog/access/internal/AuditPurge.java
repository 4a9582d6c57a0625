package dk.maanedsbog.access.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears the audit trail of what is past its date, at the start and every night. */
@Component
@ConditionalOnWebApplication
class AuditPurge {

    private final StoredAuditTrail trail;

    AuditPurge(StoredAuditTrail trail) {
        this.trail = trail;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Copenhagen")
    void purge() {
        trail.purge();
    }
}
