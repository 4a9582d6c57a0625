package dk.maanedsbog.book.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The gate: every figure, contribution and unit name is read here, within a visibility. */
@Repository
class StoredFigures implements Figures {

    static final String FIGURES =
            """
            SELECT e.edition_id, e.period, e.revision, f.indicator, i.kind, f.level, f.unit_id,
                   f.department_id, f.team_id, f.numerator, f.denominator, f.subjects, f.median
              FROM figure f
              JOIN edition e ON e.edition_id = f.edition_id
              JOIN edition_indicator i
                ON i.edition_id = f.edition_id AND i.indicator = f.indicator
            """;

    private final JdbcClient jdbc;

    private final Suppressions suppressions;

    private final KeptFigures kept;

    StoredFigures(JdbcClient jdbc, Suppressions suppressions, KeptFigures kept) {
        this.jdbc = jdbc;
        this.suppressions = suppressions;
        this.kept = kept;
    }

    @Override
    public List<Figure> find(Visibility visibility, FigureQuery query) {
        List<Figure> found = new ArrayList<>();
        each(visibility, query, found::add);
        return found;
    }

    @Override
    public void each(Visibility visibility, FigureQuery query, Consumer<Figure> receiver) {
        if (KeptFigures.suits(query)) {
            Suppressions.Hidden hidden = suppressions.of(visibility, query.editions());
            kept.of(query)
                    .filter(figure -> permitted(visibility, figure))
                    .map(figure -> shown(figure, hidden))
                    .forEach(receiver);
        } else {
            read(visibility, query, receiver);
        }
    }

    private static boolean permitted(Visibility visibility, Figure figure) {
        return visibility.permits(figure.unit().level(), figure.departmentId());
    }

    private void read(Visibility visibility, FigureQuery query, Consumer<Figure> receiver) {
        var where = new Conditions();
        where.in("f.edition_id", query.editions().stream().map(Edition::id).toList());
        where.permitted("f", visibility);
        where.inUnlessEmpty("f.indicator", query.indicators());
        where.inUnlessEmpty("f.level", query.levels().stream().map(Level::code).toList());
        where.inUnlessEmpty("f.department_id", query.departments());
        where.units("f", query.units());
        if (where.nothing()) {
            return;
        }
        Suppressions.Hidden hidden = suppressions.of(visibility, query.editions());
        jdbc.sql(
                        FIGURES
                                + where.sql()
                                + " ORDER BY e.last_day, e.period, e.revision,"
                                + " f.indicator, f.level, f.unit_id")
                .params(where.values())
                .query(
                        row -> {
                            receiver.accept(shown(figure(row), hidden));
                        });
    }

    private static Figure shown(Figure figure, Suppressions.Hidden hidden) {
        return hidden.hides(
                        figure.editionId(),
                        figure.indicator(),
                        figure.unit().level(),
                        figure.unit().id())
                ? figure.suppress()
                : figure;
    }

    @Override
    public List<Contribution> contributions(
            Visibility visibility, Edition edition, String indicator, Unit unit) {
        var where = new Conditions();
        where.in("edition_id", List.of(edition.id()));
        where.in("indicator", List.of(indicator));
        if (visibility.preview()) {
            return List.of();
        }
        where.personal("department_id", visibility);
        if (unit.level() == Level.DEPARTMENT) {
            where.in("department_id", List.of(unit.id()));
        }
        if (where.nothing()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT department_id, content FROM contribution_pack" + where.sql())
                .params(where.values())
                .query((row, n) -> ContributionPack.unpacked(row.getString(1), row.getBytes(2)))
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(contribution -> belongsTo(unit, contribution))
                .sorted(
                        Comparator.comparing(Contribution::subject)
                                .thenComparing(one -> one.employeeId().orElse("")))
                .toList();
    }

    private static boolean belongsTo(Unit unit, Contribution contribution) {
        return switch (unit.level()) {
            case MUNICIPALITY, DEPARTMENT -> true;
            case TEAM -> contribution.teamId().equals(Optional.of(unit.id()));
            case EMPLOYEE -> contribution.employeeId().equals(Optional.of(unit.id()));
        };
    }

    @Override
    public boolean erased(Visibility visibility, Edition edition, String departmentId) {
        return !visibility.preview()
                && visibility.within(departmentId)
                && jdbc.sql(
                                        "SELECT COUNT(*) FROM contribution_erasure WHERE"
                                                + " edition_id = ? AND department_id = ?")
                                .params(edition.id(), departmentId)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    @Override
    public List<EditionUnit> units(Visibility visibility, Edition edition) {
        var where = new Conditions();
        where.in("u.edition_id", List.of(edition.id()));
        where.permitted("u", visibility);
        if (where.nothing()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM edition_unit u" + where.sql() + " ORDER BY name, unit_id")
                .params(where.values())
                .query(StoredFigures::unit)
                .list();
    }

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getLong("edition_id"),
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getString("indicator"),
                Kind.valueOf(row.getString("kind")),
                new Unit(Level.of(row.getString("level")), row.getString("unit_id")),
                row.getString("department_id"),
                row.getString("team_id"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getLong("subjects"),
                row.getBigDecimal("median"),
                false);
    }

    private static EditionUnit unit(ResultSet row, int number) throws SQLException {
        return new EditionUnit(
                new Unit(Level.of(row.getString("level")), row.getString("unit_id")),
                row.getString("name"),
                Optional.ofNullable(row.getString("department_id")),
                Optional.ofNullable(row.getString("team_id")),
                Optional.ofNullable(row.getString("role")));
    }
}
