package dk.maanedsbog.cause.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.cause.CauseRefused;
import dk.maanedsbog.cause.CauseWriting;
import dk.maanedsbog.cause.Causes;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.LikelyCpr;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The causes in the application's own store; whoever may set a unit's goals may write them. */
@Repository
class StoredCauses implements Causes, CauseWriting {

    private final JdbcClient jdbc;
    private final Goals goals;
    private final NamesInText names;
    private final AuditTrail trail;
    private final Clock clock;

    StoredCauses(JdbcClient jdbc, Goals goals, NamesInText names, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Cause> of(Period period) {
        return jdbc.sql("SELECT * FROM figure_comment WHERE period = ? ORDER BY comment_id")
                .param(period.code())
                .query(
                        (row, number) ->
                                new Cause(
                                        period,
                                        new Unit(
                                                Level.of(row.getString("unit_level")),
                                                row.getString("unit_id")),
                                        row.getString("indicator"),
                                        row.getString("content"),
                                        row.getString("set_by"),
                                        row.getString("writer"),
                                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean mayBeSetBy(Viewer viewer, Unit unit) {
        return goals.mayBeSetBy(viewer, unit);
    }

    @Override
    @Transactional
    public void set(Viewer viewer, Period period, Unit unit, String indicator, String text) {
        String written = text.strip();
        check(viewer, unit, written);
        jdbc.sql(
                        """
                        INSERT INTO figure_comment
                            (period, unit_level, unit_id, indicator, content, set_by, writer,
                             set_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        period.code(),
                        unit.level().code(),
                        unit.id(),
                        indicator,
                        written,
                        viewer.userName(),
                        viewer.displayName(),
                        OffsetDateTime.now(clock))
                .update();
        trail.add(
                viewer.userName(),
                AuditAction.CAUSE_SET,
                "Årsag: %s, %s".formatted(indicator, period.code()),
                Optional.of(unit),
                1);
    }

    private void check(Viewer viewer, Unit unit, String text) {
        if (!mayBeSetBy(viewer, unit)) {
            throw new CauseRefused(
                    "Du kan ikke skrive en årsag for denne enhed. Det kan kun enhedens egen leder"
                            + " eller den chef, der har fået afdelingen.");
        }
        if (text.length() > Cause.LONGEST) {
            throw new CauseRefused(
                    "Årsagen er på %d tegn. Der er plads til %d."
                            .formatted(text.length(), Cause.LONGEST));
        }
        if (LikelyCpr.isIn(text)) {
            throw new CauseRefused("Årsagen ser ud til at have et CPR-nummer. Skriv den uden.");
        }
        names.first(text)
                .ifPresent(
                        name -> {
                            throw new CauseRefused(
                                    ("Årsagen ses af alle, der kan se tallet, og »%s« er en"
                                                    + " medarbejders navn. Skriv rollen i stedet,"
                                                    + " fx teamleder.")
                                            .formatted(name));
                        });
    }
}
