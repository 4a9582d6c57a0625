package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The users of this installation, with passwords of its own. */
final class LocalUsers implements UserDetailsService {

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;

    LocalUsers(JdbcClient jdbc, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String userName = typed.strip().toLowerCase(Locale.ROOT);
        return jdbc.sql(
                        "SELECT user_name, password_hash, administrator, employee_id"
                                + " FROM local_user WHERE user_name = ?")
                .param(userName)
                .query((row, number) -> account(row))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(userName));
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM local_user").query(Long.class).single() == 0;
    }

    void addAdministrator(String userName, String passwordHash) {
        jdbc.sql(
                        "INSERT INTO local_user (user_name, password_hash, administrator,"
                                + " employee_id, must_change, created_at)"
                                + " VALUES (?, ?, TRUE, NULL, TRUE, ?)")
                .params(userName, passwordHash, OffsetDateTime.now(clock))
                .update();
    }

    private Account account(ResultSet row) throws SQLException {
        String userName = row.getString("user_name");
        String employeeId = row.getString("employee_id");
        String name =
                Optional.ofNullable(employeeId)
                        .flatMap(staff::employee)
                        .map(Employee::name)
                        .orElse(userName);
        return new Account(
                userName,
                row.getString("password_hash"),
                name,
                employeeId,
                row.getBoolean("administrator"));
    }
}
