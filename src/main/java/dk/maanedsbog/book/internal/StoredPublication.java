package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionDraft.SourceTable;
import dk.maanedsbog.book.EditionPublished;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEdition.State;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.StoreMixed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes an edition with all its parts in one transaction. */
@Repository
class StoredPublication implements Publication {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final StoredEditions editions;
    private final HeldEditions held;
    private final StoreOrigin origin;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredPublication(
            JdbcClient jdbc,
            JdbcTemplate template,
            StoredEditions editions,
            HeldEditions held,
            StoreOrigin origin,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.editions = editions;
        this.held = held;
        this.origin = origin;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public Edition publish(
            EditionDraft draft, Rows<NewFigure> figures, Rows<NewContribution> contributions) {
        Optional<Edition> standing = editions.find(draft.period(), draft.revision());
        if (standing.isPresent()) {
            return standing.get();
        }
        return release(insert(draft, figures, contributions));
    }

    @Override
    @Transactional
    public HeldEdition hold(
            EditionDraft draft, Rows<NewFigure> figures, Rows<NewContribution> contributions) {
        Optional<HeldEdition> standing =
                held.newest(draft.period())
                        .filter(edition -> edition.revision() == draft.revision());
        return standing.orElseGet(
                () -> held.find(insert(draft, figures, contributions)).orElseThrow());
    }

    @Override
    @Transactional
    public Edition release(long id) {
        leave(id, "held = NULL, published_at = ?", OffsetDateTime.now(clock));
        Edition edition = editions.published(id);
        events.publishEvent(new EditionPublished(edition));
        return edition;
    }

    @Override
    @Transactional
    public void reject(long id) {
        leave(id, "held = ?", State.REJECTED.code());
    }

    /** Of two who decide at once, one is too late. */
    private void leave(long id, String change, Object value) {
        int left =
                jdbc.sql(
                                "UPDATE edition SET "
                                        + change
                                        + " WHERE edition_id = ? AND published_at IS NULL"
                                        + " AND held = ?")
                        .params(value, id, State.WAITING.code())
                        .update();
        if (left != 1) {
            throw new IllegalStateException("Edition " + id + " does not wait");
        }
    }

    /** The edition with all its parts, waiting; what waited of its period is superseded. */
    private long insert(
            EditionDraft draft, Rows<NewFigure> figures, Rows<NewContribution> contributions) {
        if (origin.holdsOtherThan(draft.demo())) {
            throw new StoreMixed(draft.demo());
        }
        jdbc.sql("UPDATE edition SET held = ? WHERE period = ? AND held = ?")
                .params(State.SUPERSEDED.code(), draft.period().code(), State.WAITING.code())
                .update();
        long id = insertEdition(draft);
        insertTables(id, draft);
        draft.definitions().forEach(definition -> insertDefinition(id, definition));
        insertUnits(id, draft);
        String hash = insertFigures(id, figures);
        insertContributions(id, contributions);
        jdbc.sql("UPDATE edition SET figures_hash = ? WHERE edition_id = ?")
                .params(hash, id)
                .update();
        return id;
    }

    @Override
    @Transactional
    public int purgeContributions(LocalDate endedBefore) {
        jdbc.sql(
                        """
                        DELETE FROM contribution_pack WHERE edition_id IN
                            (SELECT edition_id FROM edition
                              WHERE last_day < ? AND contributions_purged = FALSE)
                        """)
                .param(endedBefore)
                .update();
        return jdbc.sql(
                        """
                        UPDATE edition SET contributions_purged = TRUE
                         WHERE last_day < ? AND contributions_purged = FALSE
                        """)
                .param(endedBefore)
                .update();
    }

    private long insertEdition(EditionDraft draft) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        INSERT INTO edition
                            (period, period_kind, first_day, last_day, revision, municipality, demo,
                             provisional, pulled_at, published_at, data_until,
                             configuration_fingerprint, extract_fingerprint, figures_hash,
                             rows_read, rows_rejected, held)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, '', ?, ?, ?)
                        """)
                .params(
                        draft.period().code(),
                        draft.period().kind().code(),
                        draft.period().firstDay(),
                        draft.period().lastDay(),
                        draft.revision(),
                        draft.municipality(),
                        draft.demo(),
                        draft.provisional(),
                        draft.pulledAt().atOffset(ZoneOffset.UTC),
                        draft.dataUntil(),
                        draft.configurationFingerprint(),
                        draft.extractFingerprint(),
                        draft.tables().stream().mapToLong(SourceTable::read).sum(),
                        draft.tables().stream().mapToLong(SourceTable::rejected).sum(),
                        State.WAITING.code())
                .update(key, "edition_id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private void insertTables(long id, EditionDraft draft) {
        template.batchUpdate(
                "INSERT INTO edition_source_table VALUES (?, ?, ?, ?, ?)",
                draft.tables().stream()
                        .map(
                                table ->
                                        new Object[] {
                                            id,
                                            table.name(),
                                            table.read(),
                                            table.loaded(),
                                            table.rejected()
                                        })
                        .toList());
    }

    private void insertDefinition(long id, Definition definition) {
        jdbc.sql(
                        """
                        INSERT INTO edition_indicator
                            (edition_id, indicator, position, label, description, formula,
                             measure_unit, kind, direction, comparison, roles, sources, owner,
                             version, counts_citizens, part_of)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        definition.indicator(),
                        definition.position(),
                        definition.label(),
                        definition.description(),
                        definition.formula(),
                        definition.unit(),
                        definition.kind().name(),
                        definition.direction().name(),
                        definition.comparison(),
                        String.join(",", definition.roles()),
                        String.join(",", definition.sources()),
                        definition.owner(),
                        definition.version(),
                        definition.countsCitizens(),
                        String.join(",", definition.partOf()))
                .update();
    }

    private void insertUnits(long id, EditionDraft draft) {
        template.batchUpdate(
                "INSERT INTO edition_unit (edition_id, level, unit_id, name, department_id,"
                        + " team_id, role) VALUES (?, ?, ?, ?, ?, ?, ?)",
                draft.units().stream().map(unit -> unitRow(id, unit)).toList());
    }

    private static Object[] unitRow(long id, EditionUnit unit) {
        return new Object[] {
            id,
            unit.unit().level().code(),
            unit.unit().id(),
            unit.name(),
            unit.departmentId().orElse(null),
            unit.teamId().orElse(null),
            unit.role().orElse(null)
        };
    }

    private String insertFigures(long id, Rows<NewFigure> figures) {
        var hash = new FiguresHash();
        try (var rows =
                new BatchInsert(
                        template,
                        "INSERT INTO figure (edition_id, indicator, level, unit_id, department_id,"
                                + " team_id, numerator, denominator, subjects, median, citizens,"
                                + " citizens_in_part, citizens_in_rest,"
                                + " citizens_without_department)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            figures.forEach(
                    figure -> {
                        hash.add(figure);
                        rows.add(
                                id,
                                figure.indicator(),
                                figure.level(),
                                figure.unitId(),
                                figure.departmentId(),
                                figure.teamId(),
                                figure.numerator(),
                                figure.denominator(),
                                figure.subjects(),
                                figure.median(),
                                figure.citizens().all(),
                                figure.citizens().part(),
                                figure.citizens().rest(),
                                figure.citizens().withoutDepartment());
                    });
        }
        return hash.value();
    }

    private void insertContributions(long id, Rows<NewContribution> contributions) {
        try (var rows =
                new BatchInsert(
                        template,
                        "INSERT INTO contribution_pack (edition_id, indicator, department_id, part,"
                                + " contributions, content) VALUES (?, ?, ?, ?, ?, ?)")) {
            var packing =
                    new ContributionPacking(
                            pack ->
                                    rows.add(
                                            id,
                                            pack.indicator(),
                                            pack.departmentId(),
                                            pack.part(),
                                            pack.contributions(),
                                            pack.content()));
            contributions.forEach(packing::add);
            packing.finish();
        }
    }
}
