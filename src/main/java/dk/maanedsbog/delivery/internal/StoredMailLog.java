package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.Decision;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.EditionMails;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailLog;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.delivery.MailboxState;
import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.delivery.NoticeMails;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mail log, read from the outbox itself. */
@Service
class StoredMailLog implements MailLog {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Staff staff;
    private final AuditTrail trail;
    private final Settings settings;
    private final BounceReading bounces;
    private final Clock clock;

    StoredMailLog(
            JdbcClient jdbc,
            Editions editions,
            Staff staff,
            AuditTrail trail,
            Settings settings,
            BounceReading bounces,
            Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.staff = staff;
        this.trail = trail;
        this.settings = settings;
        this.bounces = bounces;
        this.clock = clock;
    }

    private record Decided(long editionId, Decision decision, Instant at) {}

    @Override
    public boolean on() {
        return settings.delivery().on();
    }

    @Override
    public List<EditionMails> newest(int limit) {
        Map<Long, Decided> decided =
                jdbc
                        .sql(
                                """
                                SELECT * FROM mail_edition
                                 WHERE decision NOT IN ('before', 'old', 'week')
                                    OR EXISTS (SELECT 1 FROM mail
                                                WHERE mail.edition_id = mail_edition.edition_id)
                                """)
                        .query(StoredMailLog::decided)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Decided::editionId, Function.identity()));
        if (decided.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = names();
        return editions.all().stream()
                .filter(edition -> decided.containsKey(edition.id()))
                .limit(limit)
                .map(edition -> told(edition, decided.get(edition.id()), names))
                .toList();
    }

    @Override
    public List<NoticeMails> notices(int limit) {
        Map<String, String> names = names();
        return jdbc.sql("SELECT * FROM mail_notice ORDER BY notice_id DESC LIMIT ?")
                .param(limit)
                .query(
                        (row, number) ->
                                new NoticeMails(
                                        NoticeKind.of(row.getString("kind")),
                                        Period.parse(row.getString("period")),
                                        moment(row, "noticed_at"),
                                        mails("notice_id", row.getLong("notice_id"), names)))
                .list();
    }

    @Override
    public Optional<MailboxState> mailbox() {
        return bounces.state();
    }

    private Map<String, String> names() {
        return staff.employees().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    private EditionMails told(Edition edition, Decided decided, Map<String, String> names) {
        return new EditionMails(
                edition.period(),
                edition.revision(),
                decided.decision(),
                decided.at(),
                mails("edition_id", edition.id(), names));
    }

    private List<LoggedMail> mails(String about, long id, Map<String, String> names) {
        return jdbc
                .sql("SELECT * FROM mail WHERE " + about + " = ?")
                .param(id)
                .query((row, number) -> mail(row, names))
                .list()
                .stream()
                .sorted(
                        Comparator.comparing(LoggedMail::recipient, DanishFormat.nameOrder())
                                .thenComparing(LoggedMail::id))
                .toList();
    }

    private static Decided decided(ResultSet row, int number) throws SQLException {
        return new Decided(
                row.getLong("edition_id"),
                Decision.of(row.getString("decision")),
                moment(row, "decided_at"));
    }

    private static LoggedMail mail(ResultSet row, Map<String, String> names) throws SQLException {
        String user = row.getString("user_name");
        String employee = user == null ? row.getString("employee_id") : user;
        MailState state = MailState.of(row.getString("state"));
        return new LoggedMail(
                row.getLong("mail_id"),
                names.getOrDefault(employee, employee),
                Optional.ofNullable(row.getString("address")),
                row.getInt("sample") > 0,
                state,
                Optional.ofNullable(row.getString("reason")).map(MailReason::of),
                Optional.ofNullable(row.getString("answer")),
                row.getInt("attempts"),
                state == MailState.WAITING
                        ? Optional.of(moment(row, "next_attempt"))
                        : Optional.empty(),
                moment(row, "changed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    @Transactional
    public void sendAgain(String by, long mailId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int changed =
                jdbc.sql(
                                """
                                UPDATE mail
                                   SET state = 'waiting', claim = NULL, reason = NULL,
                                       answer = NULL, attempts = 0, trying_since = ?,
                                       next_attempt = ?, changed_at = ?
                                 WHERE mail_id = ? AND state IN ('uncertain', 'refused', 'given_up')
                                """)
                        .params(now, now, now, mailId)
                        .update();
        settled(by, mailId, changed, "Send igen");
    }

    @Override
    @Transactional
    public void takeAsSent(String by, long mailId) {
        int changed =
                jdbc.sql(
                                """
                                UPDATE mail SET state = 'sent', claim = NULL, changed_at = ?
                                 WHERE mail_id = ? AND state = 'uncertain'
                                """)
                        .params(OffsetDateTime.now(clock), mailId)
                        .update();
        settled(by, mailId, changed, "Regn som sendt");
    }

    private void settled(String by, long mailId, int changed, String what) {
        if (changed == 0) {
            throw new DeliveryRefused(
                    "Mailen er ikke længere, som den stod på siden. Åbn siden igen, og se hvad der"
                            + " er sket med den.");
        }
        trail.add(by, AuditAction.MAIL_SETTLED, what + ": mail " + mailId, Optional.empty(), 0);
    }
}
