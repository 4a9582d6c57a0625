package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.Decision;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides once of each published edition whether its mails are sent, and puts them into the outbox
 * in the same transaction. The store is asked, not an event: what was published while nobody
 * listened is found as well.
 */
@Repository
class Decisions {

    /** Older periods are pulled to fill the past, not to be read as news. */
    private static final int NEWS_DAYS = 62;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Editions editions;
    private final Recipients recipients;
    private final OptOuts optOuts;
    private final DeliverySettings settings;
    private final Outbox outbox;
    private final Clock clock;

    Decisions(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Editions editions,
            Recipients recipients,
            OptOuts optOuts,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.editions = editions;
        this.recipients = recipients;
        this.optOuts = optOuts;
        this.outbox = outbox;
        this.settings = settings.delivery();
        this.clock = clock;
    }

    /** From here on editions are sent; those that stand published already are not. */
    void switchOn() {
        if (jdbc.sql("SELECT id FROM mail_switch").query(Integer.class).optional().isPresent()) {
            return;
        }
        once(
                () -> {
                    jdbc.sql("INSERT INTO mail_switch (id, switched_on_at) VALUES (1, ?)")
                            .param(OffsetDateTime.now(clock))
                            .update();
                    undecided().forEach(edition -> decide(edition, Decision.BEFORE));
                });
    }

    /** What is published from here on is not sent, not even when mails are switched on again. */
    void switchOff() {
        jdbc.sql("DELETE FROM mail_switch").update();
    }

    /** Decides of all editions that were published since the last look. */
    void look() {
        for (Edition edition : undecided()) {
            Decision decision = decisionOn(edition);
            once(
                    () -> {
                        decide(edition, decision);
                        if (decision == Decision.SENT_OUT) {
                            queue(edition);
                        }
                    });
        }
    }

    private Decision decisionOn(Edition edition) {
        if (edition.period().kind() == Period.Kind.WEEK && !settings.weeks()) {
            return Decision.WEEK;
        }
        if (edition.provisional()) {
            return Decision.PROVISIONAL;
        }
        if (edition.period().lastDay().plusDays(NEWS_DAYS).isBefore(LocalDate.now(clock))) {
            return Decision.OLD;
        }
        boolean newest =
                editions.latest(edition.period().kind())
                        .filter(latest -> latest.id() == edition.id())
                        .isPresent();
        return newest ? Decision.SENT_OUT : Decision.SUPERSEDED;
    }

    private void decide(Edition edition, Decision decision) {
        jdbc.sql("INSERT INTO mail_edition (edition_id, decision, decided_at) VALUES (?, ?, ?)")
                .params(edition.id(), decision.code(), OffsetDateTime.now(clock))
                .update();
    }

    private void queue(Edition edition) {
        for (String id : recipients.ids()) {
            outbox.add(
                    edition.id(),
                    id,
                    0,
                    newMessageId(edition),
                    optOuts.holds(id) ? Optional.of(MailReason.OPTED_OUT) : Optional.empty());
        }
    }

    String newMessageId(Edition edition) {
        return MessageIds.make(
                edition.period().code() + "." + edition.revision(), settings.sender());
    }

    private List<Edition> undecided() {
        List<Long> ids =
                jdbc.sql(
                                """
                                SELECT e.edition_id FROM edition e
                                 WHERE NOT EXISTS (SELECT 1 FROM mail_edition m
                                                    WHERE m.edition_id = e.edition_id)
                                """)
                        .query(Long.class)
                        .list();
        // not all that is stored is published: only the book knows
        return ids.isEmpty()
                ? List.of()
                : editions.all().stream().filter(edition -> ids.contains(edition.id())).toList();
    }

    /** Of two nodes that decide at once the store lets one through. */
    private void once(Runnable deciding) {
        try {
            transactions.executeWithoutResult(status -> deciding.run());
        } catch (DuplicateKeyException e) {
            // another node was first, and has done all of it
        }
    }
}
