package dk.maanedsbog.ui;

import dk.maanedsbog.board.DisplayToken;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The database that several nodes share, as one reaches it who is none of them. */
final class SharedStore {

    private final String address;
    private final JdbcTemplate rows;

    SharedStore(String address) {
        this.address = address;
        this.rows = new JdbcTemplate(new DriverManagerDataSource(address));
    }

    String address() {
        return address;
    }

    /** Who has chosen a password already. */
    void addAdministrator(String user, String password) {
        rows.update(
                "INSERT INTO local_user (user_name, password_hash, must_change, created_at)"
                        + " VALUES (?, ?, FALSE, now())",
                user,
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password));
        rows.update(
                "INSERT INTO role_grant (user_name, role, granted_by, granted_at)"
                        + " VALUES (?, 'administrator', 'test', now())",
                user);
    }

    void addDisplay(String token) {
        rows.update(
                "INSERT INTO display (name, unit_level, unit_id, board, token_hash, ip_ranges,"
                        + " issued_by, issued_at) VALUES ('Gangen', 'department', 'A2', 'ugetavle',"
                        + " ?, '', 'test', now())",
                DisplayToken.hash(token));
    }

    /** Orders a pull, as the button in Drift does. */
    void order(String period, String user) {
        rows.update(
                "INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time,"
                        + " picked, version) VALUES ('pull', ?, ?,"
                        + " TIMESTAMP '2026-11-06 06:00:00', FALSE, 1)",
                period,
                "{\"period\":\"%s\",\"check\":false,\"provisional\":false,\"by\":\"%s\"}"
                        .formatted(period, user)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Editions can be read, and none can be written, until the connection is closed. */
    Connection heldUp() throws SQLException {
        Connection connection = DriverManager.getConnection(address);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE edition IN SHARE MODE");
        }
        return connection;
    }

    /** Whether a pull has come as far as it can while editions are held up. */
    boolean waitsToPublish() {
        return count("pg_locks WHERE NOT granted AND relation = 'edition'::regclass") == 1;
    }

    /** The node of the newest pull. */
    String newestPuller() {
        return rows.queryForObject(
                "SELECT node FROM pull_run ORDER BY run_id DESC LIMIT 1", String.class);
    }

    /** Whether no pull is ordered, and none stands as running. */
    boolean idle() {
        return count("pull_run WHERE state = 'RUNNING'") == 0
                && count("scheduled_tasks WHERE task_name = 'pull'") == 0;
    }

    private long count(String what) {
        return rows.queryForObject("SELECT COUNT(*) FROM " + what, Long.class);
    }

    /** The hash of the figures of each that is published. */
    List<String> editions() {
        return rows.queryForList(
                "SELECT figures_hash FROM edition WHERE published_at IS NOT NULL", String.class);
    }

    /** What became of each pull, and the revision it made. */
    List<String> history() {
        return rows.query(
                "SELECT * FROM pull_run ORDER BY run_id",
                (row, number) ->
                        "%s %s, %s"
                                .formatted(
                                        row.getString("state"),
                                        row.getString("revision"),
                                        row.getString("ended_at") == null ? "runs" : "ended"));
    }

    /** The revision, the employee and the state of each mail to one who has an address. */
    List<String> mails() {
        return rows.query(
                "SELECT e.revision, m.* FROM mail m JOIN edition e ON e.edition_id = m.edition_id"
                        + " WHERE m.reason IS DISTINCT FROM 'no_address'"
                        + " ORDER BY e.revision, m.employee_id",
                (row, number) ->
                        "%s %s %s"
                                .formatted(
                                        row.getString("revision"),
                                        row.getString("employee_id"),
                                        row.getString("state")));
    }
}
