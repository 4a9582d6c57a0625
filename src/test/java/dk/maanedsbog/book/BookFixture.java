package dk.maanedsbog.book;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Editions and figures in memory, behind the same gate as those of the store. */
public final class BookFixture implements Editions, Figures {

    private static final Comparator<Edition> NEWEST_FIRST =
            Comparator.comparing(Edition::period).thenComparing(Edition::revision).reversed();

    private record Erased(long editionId, String departmentId) {}

    private record Counted(long editionId, String indicator, Contribution contribution) {}

    private final List<Edition> editions = new ArrayList<>();
    private final Map<Long, List<Definition>> definitions = new HashMap<>();
    private final Map<Long, List<EditionUnit>> units = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Set<Erased> erased = new HashSet<>();
    private final List<Counted> contributions = new ArrayList<>();

    /** Adds an edition that was published on the day after its period, at five past six. */
    public Edition edition(
            String period, int revision, List<Definition> indicators, List<EditionUnit> held) {
        return edition(period, revision, indicators, held, false, false);
    }

    /** The same, with contributions purged or the figures still provisional. */
    public Edition edition(
            String period,
            int revision,
            List<Definition> indicators,
            List<EditionUnit> held,
            boolean purged,
            boolean provisional) {
        Period covered = Period.parse(period);
        Instant pulled =
                covered.lastDay().plusDays(revision).atTime(5, 12).toInstant(ZoneOffset.UTC);
        var edition =
                new Edition(
                        editions.size() + 1L,
                        covered,
                        revision,
                        "Lillebælt Kommune & omegn",
                        true,
                        provisional,
                        pulled,
                        pulled.plusSeconds(120),
                        covered.lastDay(),
                        "c".repeat(64),
                        "e".repeat(64),
                        "f".repeat(64),
                        61234,
                        7,
                        purged);
        editions.add(edition);
        definitions.put(edition.id(), List.copyOf(indicators));
        units.put(edition.id(), List.copyOf(held));
        return edition;
    }

    /** Adds a figure; its unit must be one of the edition's, or the municipality. */
    public void figure(
            Edition edition,
            String indicator,
            Unit unit,
            BigDecimal numerator,
            BigDecimal denominator,
            long subjects,
            BigDecimal median) {
        Kind kind =
                definitions.get(edition.id()).stream()
                        .filter(definition -> definition.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow()
                        .kind();
        Optional<EditionUnit> held =
                units.get(edition.id()).stream().filter(u -> u.unit().equals(unit)).findFirst();
        figures.add(
                new Figure(
                        edition.id(),
                        edition.period(),
                        edition.revision(),
                        indicator,
                        kind,
                        unit,
                        held.flatMap(EditionUnit::departmentId).orElse(null),
                        held.flatMap(EditionUnit::teamId).orElse(null),
                        numerator,
                        denominator,
                        subjects,
                        median,
                        false));
    }

    /** Adds a count. */
    public void count(Edition edition, String indicator, Unit unit, long count) {
        figure(edition, indicator, unit, BigDecimal.valueOf(count), null, count, null);
    }

    /** Adds a share or mean. */
    public void ratio(Edition edition, String indicator, Unit unit, long part, long whole) {
        figure(
                edition,
                indicator,
                unit,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                whole,
                null);
    }

    public void contribution(Edition edition, String indicator, Contribution contribution) {
        contributions.add(new Counted(edition.id(), indicator, contribution));
    }

    @Override
    public List<Edition> all() {
        return editions.stream().sorted(NEWEST_FIRST).toList();
    }

    @Override
    public List<Edition> newestOfEach(Period.Kind kind) {
        return all().stream()
                .filter(edition -> edition.period().kind() == kind)
                .filter(edition -> newest(edition.period()).equals(Optional.of(edition)))
                .toList();
    }

    @Override
    public Optional<Edition> newest(Period period) {
        return all().stream().filter(edition -> edition.period().equals(period)).findFirst();
    }

    @Override
    public Optional<Edition> find(Period period, int revision) {
        return all().stream()
                .filter(edition -> edition.period().equals(period))
                .filter(edition -> edition.revision() == revision)
                .findFirst();
    }

    @Override
    public Optional<Edition> latest(Period.Kind kind) {
        return newestOfEach(kind).stream().findFirst();
    }

    @Override
    public List<Definition> definitions(Edition edition) {
        return definitions.get(edition.id());
    }

    @Override
    public Map<String, Long> rowsOfLastPull() {
        return Map.of();
    }

    @Override
    public List<Figure> find(Visibility visibility, FigureQuery query) {
        List<Figure> found = new ArrayList<>();
        each(visibility, query, found::add);
        return found;
    }

    @Override
    public void each(Visibility visibility, FigureQuery query, Consumer<Figure> receiver) {
        var wanted = query.editions().stream().map(Edition::id).toList();
        figures.stream()
                .filter(figure -> wanted.contains(figure.editionId()))
                .filter(f -> visibility.permits(f.unit().level(), f.departmentId()))
                .filter(
                        f ->
                                query.indicators().isEmpty()
                                        || query.indicators().contains(f.indicator()))
                .filter(f -> query.levels().isEmpty() || query.levels().contains(f.unit().level()))
                .filter(f -> query.units().isEmpty() || query.units().contains(f.unit()))
                .filter(
                        f ->
                                query.departments().isEmpty()
                                        || query.departments().contains(f.departmentId()))
                .sorted(
                        Comparator.comparing(Figure::period)
                                .thenComparing(Figure::revision)
                                .thenComparing(Figure::indicator)
                                .thenComparing(f -> f.unit().level().code())
                                .thenComparing(f -> f.unit().id()))
                .forEach(receiver);
    }

    @Override
    public List<Contribution> contributions(
            Visibility visibility, Edition edition, String indicator, Unit unit) {
        if (edition.contributionsPurged()) {
            return List.of();
        }
        return contributions.stream()
                .filter(counted -> counted.editionId() == edition.id())
                .filter(counted -> counted.indicator().equals(indicator))
                .map(Counted::contribution)
                .filter(c -> visibility.permits(Level.EMPLOYEE, c.departmentId().orElse(null)))
                .filter(c -> within(c, unit))
                .toList();
    }

    /** Says that a citizen was erased from a department's contributions. */
    public void erase(Edition edition, String departmentId) {
        erased.add(new Erased(edition.id(), departmentId));
    }

    @Override
    public boolean erased(Visibility visibility, Edition edition, String departmentId) {
        return visibility.permits(Level.EMPLOYEE, departmentId)
                && erased.contains(new Erased(edition.id(), departmentId));
    }

    private static boolean within(Contribution contribution, Unit unit) {
        Optional<String> id = Optional.of(unit.id());
        return switch (unit.level()) {
            case MUNICIPALITY -> true;
            case DEPARTMENT -> contribution.departmentId().equals(id);
            case TEAM -> contribution.teamId().equals(id);
            case EMPLOYEE -> contribution.employeeId().equals(id);
        };
    }

    @Override
    public List<EditionUnit> units(Visibility visibility, Edition edition) {
        Stream<EditionUnit> held = units.get(edition.id()).stream();
        return held.filter(
                        unit ->
                                visibility.permits(
                                        unit.unit().level(), unit.departmentId().orElse(null)))
                .toList();
    }
}
