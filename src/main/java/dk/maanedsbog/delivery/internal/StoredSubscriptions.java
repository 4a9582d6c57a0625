package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.Subscriptions;
import dk.maanedsbog.shared.Period;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people decide of their own mails, and the samples they ask for. */
@Service
class StoredSubscriptions implements Subscriptions {

    private static final String NO_ADDRESS =
            "Du står ikke i personalelisten med en mailadresse for dig alene og adgang til tal, så"
                    + " månedsbogen kan ikke sende dig mails.";

    private final OptOuts optOuts;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Decisions decisions;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final DeliverySettings settings;
    private final ObjectProvider<Deliveries> deliveries;

    StoredSubscriptions(
            OptOuts optOuts,
            Recipients recipients,
            Outbox outbox,
            Decisions decisions,
            Editions editions,
            JdbcClient jdbc,
            AuditTrail trail,
            Settings settings,
            ObjectProvider<Deliveries> deliveries) {
        this.optOuts = optOuts;
        this.recipients = recipients;
        this.outbox = outbox;
        this.decisions = decisions;
        this.editions = editions;
        this.jdbc = jdbc;
        this.trail = trail;
        this.settings = settings.delivery();
        this.deliveries = deliveries;
    }

    @Override
    public Optional<Subscription> of(Viewer viewer) {
        if (!settings.on() || viewer.employeeId().isEmpty()) {
            return Optional.empty();
        }
        String id = viewer.employeeId().get();
        try {
            return Optional.of(
                    new Subscription(recipients.receiver(id).address(), !optOuts.holds(id)));
        } catch (NotNow notNow) {
            return Optional.empty();
        }
    }

    @Override
    public void set(Viewer viewer, boolean wanted) {
        if (viewer.preview() || of(viewer).isEmpty()) {
            throw new DeliveryRefused(NO_ADDRESS);
        }
        optOuts.set(viewer.employeeId().orElseThrow(), !wanted);
        tell(viewer, wanted ? "Slog mails til" : "Slog mails fra");
    }

    @Override
    public String sendSample(Viewer viewer) {
        if (!settings.on()) {
            throw new DeliveryRefused("Mails er slået fra i denne månedsbog.");
        }
        String address = ownAddress(viewer);
        Edition edition =
                editions.latest(Period.Kind.MONTH)
                        .orElseThrow(
                                () ->
                                        new DeliveryRefused(
                                                "Der er ingen udgivet måned at sende endnu."));
        String id = viewer.employeeId().orElseThrow();
        put(edition, id);
        tell(viewer, "Bad om en prøve");
        deliveries.ifAvailable(Deliveries::soon);
        return address;
    }

    private String ownAddress(Viewer viewer) {
        try {
            if (viewer.preview() || viewer.employeeId().isEmpty()) {
                throw new DeliveryRefused(NO_ADDRESS);
            }
            return recipients.reader(viewer.employeeId().get()).address();
        } catch (NotNow notNow) {
            throw new DeliveryRefused(NO_ADDRESS);
        }
    }

    /** One at a time: the button must not become a way to fill a mailbox. */
    private void put(Edition edition, String id) {
        int before =
                jdbc.sql("SELECT MAX(sample) FROM mail WHERE edition_id = ? AND employee_id = ?")
                        .params(edition.id(), id)
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
        boolean underWay =
                jdbc.sql(
                                        """
                                SELECT COUNT(*) FROM mail
                                 WHERE employee_id = ? AND sample > 0
                                   AND state IN ('waiting', 'claimed', 'handing')
                                """)
                                .param(id)
                                .query(Long.class)
                                .single()
                        > 0;
        if (underWay) {
            throw new DeliveryRefused("En prøve er på vej allerede. Se i Drift, hvad der er sket.");
        }
        try {
            outbox.add(
                    edition.id(),
                    id,
                    before + 1,
                    decisions.newMessageId(edition),
                    Optional.empty());
        } catch (DuplicateKeyException e) {
            throw new DeliveryRefused("En prøve er på vej allerede. Vent lidt, og prøv igen.");
        }
    }

    private void tell(Viewer viewer, String what) {
        trail.add(viewer.userName(), AuditAction.MAIL_WISHED, what, Optional.empty(), 0);
    }
}
