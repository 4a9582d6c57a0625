package dk.maanedsbog.operations;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.fixture.OwnConfiguration;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An installation with mails switched on, a mail server that nobody answers at, and a mail log. */
final class MailsOn {

    private static final OffsetDateTime FAR_AWAY = OffsetDateTime.parse("2999-01-01T00:00:00Z");

    private MailsOn() {}

    /** Answers with the port of the mail server that is not there. */
    static int in(Path config, DynamicPropertyRegistry properties) throws IOException {
        int port = unused();
        OwnConfiguration.copiedTo(config)
                .with(
                        "maanedsbog.yml",
                        """
                adresse: https://maanedsbog.kommune.example
                levering:
                  slaaet-til: ja
                  server: localhost
                  port: %d
                  kryptering: ingen
                  afsender: maanedsbog@kommune.example
                """
                                .formatted(port));
        properties.add("maanedsbog.config", config::toString);
        return port;
    }

    private static int unused() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * One mail sent, one uncertain, one refused, and a notice; and the leader L1 has an address.
     */
    static void log(JdbcTemplate store, Editions editions) {
        store.update("DELETE FROM mail");
        store.update("DELETE FROM mail_notice");
        store.update("DELETE FROM mail_opt_out");
        store.update("UPDATE employee SET email = 'l1@kommune.example' WHERE employee_id = 'L1'");
        Edition edition = editions.latest(Period.Kind.MONTH).orElseThrow();
        decided(store, edition);
        put(store, edition, "L1", "sent", null, null);
        put(store, edition, "K1", "uncertain", "answer_lost", null);
        put(store, edition, "K2", "refused", "address_refused", "550 5.1.1 Ukendt modtager");
        store.update(
                "INSERT INTO mail_notice (kind, subject_id, period, role, noticed_at)"
                        + " VALUES ('gate', -1, '2026-10', 'administrator', ?)",
                OffsetDateTime.parse("2026-11-02T05:20:00Z"));
        store.update(
                "INSERT INTO mail (notice_id, user_name, sample, message_id, state, reason,"
                        + " attempts, trying_since, next_attempt, changed_at) SELECT notice_id,"
                        + " 'vagten', 0, 'n', 'skipped', 'no_address', 1, noticed_at, noticed_at,"
                        + " noticed_at FROM mail_notice WHERE subject_id = -1");
    }

    /** The application itself may have decided by now, or do so this very moment. */
    private static void decided(JdbcTemplate store, Edition edition) {
        try {
            store.update(
                    "INSERT INTO mail_edition (edition_id, decision, decided_at)"
                            + " VALUES (?, 'before', ?)",
                    edition.id(),
                    FAR_AWAY);
        } catch (DuplicateKeyException e) {
            // it has
        }
    }

    private static void put(
            JdbcTemplate store,
            Edition edition,
            String id,
            String state,
            String reason,
            String answer) {
        store.update(
                "INSERT INTO mail (edition_id, employee_id, sample, message_id, state, reason,"
                        + " answer, address, attempts, trying_since, next_attempt, changed_at)"
                        + " VALUES (?, ?, 0, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
                edition.id(),
                id,
                id,
                state,
                reason,
                answer,
                id.toLowerCase(Locale.ROOT) + "@kommune.example",
                FAR_AWAY,
                FAR_AWAY,
                OffsetDateTime.parse("2026-11-02T05:20:00Z"));
    }
}
