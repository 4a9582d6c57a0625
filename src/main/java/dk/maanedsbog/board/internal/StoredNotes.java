package dk.maanedsbog.board.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.board.Note;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The notes in the application's own store. */
@Repository
class StoredNotes implements Notes {

    private static final String NOTES =
            """
            SELECT note_id, since, set_by, set_at FROM board_note
             WHERE unit_level = ? AND unit_id = ? ORDER BY note_id DESC
            """;

    private final JdbcClient jdbc;
    private final NoteRules rules;
    private final Goals goals;
    private final AuditTrail trail;
    private final Clock clock;

    StoredNotes(JdbcClient jdbc, NoteRules rules, Goals goals, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.goals = goals;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<Note> of(Unit unit) {
        return jdbc.sql(NOTES + " FETCH FIRST 1 ROW ONLY")
                .params(unit.level().code(), unit.id())
                .query(StoredNotes::note)
                .optional()
                .map(this::withAgreements);
    }

    @Override
    public List<Note> history(Unit unit) {
        return jdbc
                .sql(NOTES)
                .params(unit.level().code(), unit.id())
                .query(StoredNotes::note)
                .list()
                .stream()
                .map(this::withAgreements)
                .toList();
    }

    @Override
    public boolean mayBeWrittenBy(Viewer viewer, Unit unit) {
        return unit.level() != Level.TEAM && goals.mayBeSetBy(viewer, unit);
    }

    @Override
    @Transactional
    public void write(Viewer viewer, Unit unit, List<String> since, List<Agreement> agreements) {
        if (!mayBeWrittenBy(viewer, unit)) {
            throw new BoardRefused(
                    "Du kan ikke skrive på denne tavle. Det kan kun enhedens egen leder eller den"
                            + " chef, der har fået afdelingen.");
        }
        List<String> lines = since.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
        rules.check(lines, agreements);
        long id = insert(viewer, unit, lines);
        for (int i = 0; i < agreements.size(); i++) {
            insert(id, i + 1, agreements.get(i));
        }
        trail.add(
                viewer.userName(),
                AuditAction.BOARD_CHANGED,
                "Siden sidst og aftaler",
                Optional.of(unit),
                lines.size() + agreements.size());
    }

    private long insert(Viewer viewer, Unit unit, List<String> lines) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO board_note (unit_level, unit_id, since, set_by, set_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        unit.level().code(),
                        unit.id(),
                        String.join("\n", lines),
                        viewer.userName(),
                        OffsetDateTime.now(clock))
                .update(key, "note_id");
        return key.getKey().longValue();
    }

    private void insert(long note, int position, Agreement agreement) {
        jdbc.sql("INSERT INTO board_agreement VALUES (?, ?, ?, ?, ?)")
                .params(
                        note,
                        position,
                        agreement.what().strip(),
                        agreement.who().strip(),
                        agreement.deadline())
                .update();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getLong("note_id"),
                row.getString("since").lines().toList(),
                List.of(),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    private Note withAgreements(Note note) {
        return new Note(note.id(), note.since(), agreements(note.id()), note.setBy(), note.setAt());
    }

    private List<Agreement> agreements(long note) {
        return jdbc.sql("SELECT * FROM board_agreement WHERE note_id = ? ORDER BY position")
                .param(note)
                .query(
                        (row, number) ->
                                new Agreement(
                                        row.getString("what"),
                                        row.getString("who"),
                                        row.getObject("deadline", LocalDate.class)))
                .list();
    }
}
