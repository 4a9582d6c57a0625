package dk.maanedsbog.delivery.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who wants no mails; kept also when the person's role changes or mails are off for a while. */
@Repository
class OptOuts {

    private final JdbcClient jdbc;
    private final Clock clock;

    OptOuts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean holds(String employeeId) {
        return !jdbc.sql("SELECT since FROM mail_opt_out WHERE employee_id = ?")
                .param(employeeId)
                .query(OffsetDateTime.class)
                .list()
                .isEmpty();
    }

    @Transactional
    public void set(String employeeId, boolean out) {
        jdbc.sql("DELETE FROM mail_opt_out WHERE employee_id = ?").param(employeeId).update();
        if (out) {
            jdbc.sql("INSERT INTO mail_opt_out (employee_id, since) VALUES (?, ?)")
                    .params(employeeId, OffsetDateTime.now(clock))
                    .update();
        }
    }
}
