package dk.maanedsbog.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users in the application's own store. */
@Repository
class UserRows {

    private static final String USERS =
            """
            SELECT user_name, password_hash, display_name, employee_id, email, must_change,
                   password_version, locked, locked_until, last_sign_in
              FROM local_user
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UserRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A user name as it is kept, however it was typed. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    List<UserRow> all() {
        return jdbc.sql(USERS + " ORDER BY user_name").query(UserRows::user).list();
    }

    Optional<UserRow> find(String userName) {
        return jdbc.sql(USERS + " WHERE user_name = ?")
                .param(userName)
                .query(UserRows::user)
                .optional();
    }

    List<UserRow> ofEmployee(String employeeId) {
        return jdbc.sql(USERS + " WHERE employee_id = ? ORDER BY user_name")
                .param(employeeId)
                .query(UserRows::user)
                .list();
    }

    List<UserRow> withEmail(String email) {
        return jdbc.sql(USERS + " WHERE LOWER(email) = ?")
                .param(email.toLowerCase(Locale.ROOT))
                .query(UserRows::user)
                .list();
    }

    void insert(UserRow user) {
        jdbc.sql(
                        """
                        INSERT INTO local_user (user_name, password_hash, display_name, employee_id,
                                                email, must_change, locked, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        user.userName(),
                        user.passwordHash(),
                        user.displayName().orElse(null),
                        user.employeeId().orElse(null),
                        user.email().orElse(null),
                        user.mustChange(),
                        user.locked(),
                        OffsetDateTime.now(clock))
                .update();
    }

    void setPassword(String userName, String passwordHash, boolean mustChange) {
        jdbc.sql(
                        """
                        UPDATE local_user
                           SET password_hash = ?, must_change = ?, failed_attempts = 0,
                               locked_until = NULL, password_version = password_version + 1
                         WHERE user_name = ?
                        """)
                .params(passwordHash, mustChange, userName)
                .update();
    }

    void setLocked(String userName, boolean locked) {
        jdbc.sql(
                        """
                        UPDATE local_user SET locked = ?, failed_attempts = 0, locked_until = NULL
                         WHERE user_name = ?
                        """)
                .params(locked, userName)
                .update();
    }

    void signedIn(String userName) {
        jdbc.sql(
                        """
                        UPDATE local_user
                           SET failed_attempts = 0, locked_until = NULL, last_sign_in = ?
                         WHERE user_name = ?
                        """)
                .params(OffsetDateTime.now(clock), userName)
                .update();
    }

    /**
     * Counts a wrong password; true when it was one too many and the user is locked for a while.
     */
    boolean failed(String userName, int allowed, Duration lockedFor) {
        jdbc.sql(
                        "UPDATE local_user SET failed_attempts = failed_attempts + 1"
                                + " WHERE user_name = ?")
                .param(userName)
                .update();
        return jdbc.sql(
                                """
                                UPDATE local_user SET failed_attempts = 0, locked_until = ?
                                 WHERE user_name = ? AND failed_attempts >= ?
                                """)
                        .params(OffsetDateTime.now(clock).plus(lockedFor), userName, allowed)
                        .update()
                > 0;
    }

    private static UserRow user(ResultSet row, int number) throws SQLException {
        return new UserRow(
                row.getString("user_name"),
                row.getString("password_hash"),
                Optional.ofNullable(row.getString("display_name")),
                Optional.ofNullable(row.getString("employee_id")),
                Optional.ofNullable(row.getString("email")),
                row.getBoolean("must_change"),
                row.getInt("password_version"),
                row.getBoolean("locked"),
                moment(row, "locked_until"),
                moment(row, "last_sign_in"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
