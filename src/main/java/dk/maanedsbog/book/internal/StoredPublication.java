package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionDraft.SourceTable;
import dk.maanedsbog.book.EditionPublished;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
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
    private final Editions editions;
    private final StoreOrigin origin;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredPublication(
            JdbcClient jdbc,
            JdbcTemplate template,
            Editions editions,
            StoreOrigin origin,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.editions = editions;
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
        if (origin.holdsOtherThan(draft.demo())) {
            throw new StoreMixed(draft.demo());
        }
        long id = insertEdition(draft);
        insertTables(id, draft);
        draft.definitions().forEach(definition -> insertDefinition(id, definition));
        insertUnits(id, draft);
        String hash = insertFigures(id, figures);
        insertContributions(id, contributions);
        jdbc.sql("UPDATE edition SET figures_hash = ? WHERE edition_id = ?")
                .params(hash, id)
                .update();
        Edition edition = editions.find(draft.period(), draft.revision()).orElseThrow();
        events.publishEvent(new EditionPublished(edition));
        return edition;
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
                             rows_read, rows_rejected)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?)
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
                        OffsetDateTime.now(clock),
                        draft.dataUntil(),
                        draft.configurationFingerprint(),
                        draft.extractFingerprint(),
                        draft.tables().stream().mapToLong(SourceTable::read).sum(),
                        draft.tables().stream().mapToLong(SourceTable::rejected).sum())
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
