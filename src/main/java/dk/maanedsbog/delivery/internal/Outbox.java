package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The outbox as several nodes share it. Each step is one statement that says which state it
 * expects, so that of two nodes one gets a mail, and one that was too slow can no longer send it.
 */
@Repository
class Outbox {

    /** How long a node may work on a mail before another takes it for dead; longer than any try. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final int LONGEST_ANSWER = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts a mail in; {@code reason} is why it is not to be sent after all. */
    void add(
            long editionId,
            String employeeId,
            int sample,
            String messageId,
            Optional<MailReason> reason) {
        OffsetDateTime now = now();
        jdbc.sql(
                        """
                        INSERT INTO mail
                            (edition_id, employee_id, sample, message_id, state, reason, attempts,
                             trying_since, next_attempt, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
                        """)
                .params(
                        editionId,
                        employeeId,
                        sample,
                        messageId,
                        (reason.isPresent() ? MailState.SKIPPED : MailState.WAITING).code(),
                        reason.map(MailReason::code).orElse(null),
                        now,
                        now,
                        now)
                .update();
    }

    /** Puts in a mail of a notice. */
    void addNotice(long noticeId, Addressee to, String messageId) {
        OffsetDateTime now = now();
        jdbc.sql(
                        """
                        INSERT INTO mail
                            (notice_id, employee_id, user_name, sample, message_id, state, attempts,
                             trying_since, next_attempt, changed_at)
                        VALUES (?, ?, ?, 0, ?, 'waiting', 0, ?, ?, ?)
                        """)
                .params(
                        noticeId,
                        to.employeeId().orElse(null),
                        to.employeeId().isPresent() ? null : to.userName(),
                        messageId,
                        now,
                        now,
                        now)
                .update();
    }

    /**
     * Takes back what dead nodes had. What had not been handed over waits again; what had may have
     * arrived, and is left to a person.
     */
    void release() {
        jdbc.sql(
                        """
                        UPDATE mail SET state = 'waiting', claim = NULL
                         WHERE state = 'claimed' AND claimed_until < ?
                        """)
                .param(now())
                .update();
        jdbc.sql(
                        """
                        UPDATE mail SET state = 'uncertain', reason = ?, answer = NULL, changed_at = ?
                         WHERE state = 'handing' AND claimed_until < ?
                        """)
                .params(MailReason.ANSWER_LOST.code(), now(), now())
                .update();
    }

    /** Claims the mail that has been due longest; empty when none is. */
    Optional<OutboxMail> claim() {
        while (true) {
            Optional<Long> due =
                    jdbc.sql(
                                    """
                                    SELECT mail_id FROM mail
                                     WHERE state = 'waiting' AND next_attempt <= ?
                                     ORDER BY next_attempt, mail_id
                                     FETCH FIRST 1 ROW ONLY
                                    """)
                            .param(now())
                            .query(Long.class)
                            .optional();
            if (due.isEmpty()) {
                return Optional.empty();
            }
            String claim = UUID.randomUUID().toString();
            int mine =
                    jdbc.sql(
                                    """
                                    UPDATE mail
                                       SET state = 'claimed', claim = ?, claimed_until = ?,
                                           attempts = attempts + 1, changed_at = ?
                                     WHERE mail_id = ? AND state = 'waiting'
                                    """)
                            .params(claim, until(), now(), due.get())
                            .update();
            if (mine == 1) {
                return jdbc.sql("SELECT * FROM mail WHERE mail_id = ?")
                        .param(due.get())
                        .query(Outbox::mail)
                        .optional();
            }
        }
    }

    /**
     * Notes that the mail is handed over from here on; the mail server has all of it but the end.
     *
     * @return whether it is still this node's; else it must not be handed over
     */
    boolean handing(OutboxMail mail, String address) {
        return jdbc.sql(
                                """
                                UPDATE mail
                                   SET state = 'handing', address = ?, claimed_until = ?,
                                       changed_at = ?
                                 WHERE mail_id = ? AND claim = ? AND state = 'claimed'
                                """)
                        .params(address, until(), now(), mail.id(), mail.claim())
                        .update()
                == 1;
    }

    /** Ends this try in a state that lasts. */
    void end(OutboxMail mail, MailState state, Optional<MailReason> reason, String answer) {
        jdbc.sql(
                        """
                        UPDATE mail SET state = ?, reason = ?, answer = ?, changed_at = ?
                         WHERE mail_id = ? AND claim = ?
                           AND state IN ('claimed', 'handing', 'uncertain')
                        """)
                .params(
                        state.code(),
                        reason.map(MailReason::code).orElse(null),
                        cut(answer),
                        now(),
                        mail.id(),
                        mail.claim())
                .update();
    }

    /** Ends this try so that another follows. */
    void retry(OutboxMail mail, Instant next, MailReason reason, String answer) {
        jdbc.sql(
                        """
                        UPDATE mail
                           SET state = 'waiting', claim = NULL, next_attempt = ?, reason = ?,
                               answer = ?, changed_at = ?
                         WHERE mail_id = ? AND claim = ? AND state IN ('claimed', 'handing')
                        """)
                .params(at(next), reason.code(), cut(answer), now(), mail.id(), mail.claim())
                .update();
    }

    /** Lets all that wait wait longer, as the mail server itself is what fails. */
    void holdBack(Instant next) {
        jdbc.sql("UPDATE mail SET next_attempt = ? WHERE state = 'waiting' AND next_attempt < ?")
                .params(at(next), at(next))
                .update();
    }

    /** Notes that a mail which was taken came back. */
    void bounced(Bounce bounce) {
        if (bounce.failed()) {
            jdbc.sql(
                            """
                            UPDATE mail SET state = 'refused', reason = ?, answer = ?, changed_at = ?
                             WHERE message_id = ? AND state IN ('sent', 'uncertain')
                            """)
                    .params(
                            MailReason.BOUNCED.code(),
                            cut(bounce.answer()),
                            now(),
                            bounce.messageId())
                    .update();
        }
    }

    private static OutboxMail mail(ResultSet row, int number) throws SQLException {
        return new OutboxMail(
                row.getLong("mail_id"),
                Optional.ofNullable(row.getObject("edition_id", Long.class)),
                Optional.ofNullable(row.getObject("notice_id", Long.class)),
                Optional.ofNullable(row.getString("employee_id")),
                Optional.ofNullable(row.getString("user_name")),
                row.getInt("sample"),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getObject("trying_since", OffsetDateTime.class).toInstant(),
                row.getString("claim"));
    }

    private static String cut(String answer) {
        if (answer == null || answer.isBlank()) {
            return null;
        }
        String line = answer.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_ANSWER));
    }

    private OffsetDateTime until() {
        return at(clock.instant().plus(LEASE));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
