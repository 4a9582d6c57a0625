package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the mails of each notice into the outbox once, in the transaction that remembers the notice.
 */
@Repository
class Notices {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NoticeReasons reasons;
    private final Responsible responsible;
    private final Outbox outbox;
    private final DeliverySettings settings;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            NoticeReasons reasons,
            Responsible responsible,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.reasons = reasons;
        this.responsible = responsible;
        this.outbox = outbox;
        this.settings = settings.delivery();
        this.clock = clock;
    }

    /** Tells of all that stands and that nobody has been told of. */
    void look() {
        if (settings.notices()) {
            standing().stream().filter(notice -> !told(notice)).forEach(this::tell);
        }
    }

    private List<Notice> standing() {
        return jdbc.sql("SELECT switched_on_at FROM mail_switch")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .map(reasons::standing)
                .orElse(List.of());
    }

    private boolean told(Notice notice) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM mail_notice n
                                 WHERE n.kind = ? AND n.subject_id = ?
                                   AND EXISTS (SELECT 1 FROM mail m WHERE m.notice_id = n.notice_id)
                                """)
                        .params(notice.kind().code(), notice.subject())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * A notice that found nobody goes to whoever is given its role while it stands. One node at a
     * time looks whether it is told: two may have seen different people in the role.
     */
    private void tell(Notice notice) {
        List<Addressee> addressees = responsible.of(notice.role());
        try {
            transactions.executeWithoutResult(
                    status -> {
                        long id = heldFast(notice).orElseGet(() -> insert(notice));
                        if (!told(notice)) {
                            addressees.forEach(to -> add(id, notice, to));
                        }
                    });
        } catch (DuplicateKeyException e) {
            // another node was first, and has done all of it
        }
    }

    private void add(long id, Notice notice, Addressee to) {
        outbox.addNotice(
                id, to, MessageIds.make("varsel." + notice.period().code(), settings.sender()));
    }

    /** The notice's row, which no other node gets before this transaction has ended. */
    private Optional<Long> heldFast(Notice notice) {
        return jdbc.sql(
                        "SELECT notice_id FROM mail_notice WHERE kind = ? AND subject_id = ?"
                                + " FOR UPDATE")
                .params(notice.kind().code(), notice.subject())
                .query(Long.class)
                .optional();
    }

    private long insert(Notice notice) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO mail_notice (kind, subject_id, period, role, noticed_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        notice.kind().code(),
                        notice.subject(),
                        notice.period().code(),
                        notice.role().code(),
                        OffsetDateTime.now(clock))
                .update(key, "notice_id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /**
     * The notice that a mail is about.
     *
     * @throws NotNow when it has been dealt with
     */
    Notice standing(long noticeId) throws NotNow {
        Notice notice =
                jdbc.sql("SELECT * FROM mail_notice WHERE notice_id = ?")
                        .param(noticeId)
                        .query(Notices::notice)
                        .single();
        if (!reasons.standing(Instant.EPOCH).contains(notice)) {
            throw new NotNow(MailReason.DEALT_WITH);
        }
        return notice;
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                NoticeKind.of(row.getString("kind")),
                row.getLong("subject_id"),
                Period.parse(row.getString("period")),
                Role.ofCode(row.getString("role")).orElseThrow());
    }
}
