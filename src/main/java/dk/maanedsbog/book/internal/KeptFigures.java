package dk.maanedsbog.book.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.shared.Unit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of units that pages ask for over and over, as they lie in the store: a published
 * edition never changes. Nothing here knows who asks, so only the gate may, and it takes away what
 * its visitor must not see each time.
 */
@Component
class KeptFigures {

    /** About 15 MB: a job centre of sixty over three years. */
    private static final int KEPT = 80_000;

    /** More units than this in one question are read from the store. */
    private static final int MOST_KEYS = 4_000;

    private static final String WANTED =
            """
              JOIN (VALUES %s) AS wanted (edition_id, level, unit_id)
                ON wanted.edition_id = f.edition_id AND wanted.level = f.level
               AND wanted.unit_id = f.unit_id
            """;

    private static final String ONE =
            "(CAST(? AS BIGINT), CAST(? AS VARCHAR(12)), CAST(? AS VARCHAR(64)))";

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::period)
                    .thenComparing(Figure::revision)
                    .thenComparing(Figure::indicator)
                    .thenComparing(figure -> figure.unit().level().code())
                    .thenComparing(figure -> figure.unit().id());

    private final JdbcClient jdbc;
    private final Interner<Object> same = Interner.newWeakInterner();
    private final Cache<Key, List<Figure>> kept =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((Key key, List<Figure> figures) -> 1 + figures.size())
                    .build();

    /** All indicators of a unit in an edition. */
    private record Key(long edition, Unit unit) {}

    KeptFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a question is one that is asked over and over. */
    static boolean suits(FigureQuery query) {
        long keys = (long) query.editions().size() * query.units().size();
        return keys > 0 && keys <= MOST_KEYS;
    }

    /** All figures that a question is about, in the gate's order, whoever asks. */
    Stream<Figure> of(FigureQuery query) {
        Set<Key> keys = new LinkedHashSet<>();
        for (Edition edition : query.editions()) {
            query.units().forEach(unit -> keys.add(new Key(edition.id(), unit)));
        }
        return kept.getAll(keys, missing -> read(Set.copyOf(missing))).values().stream()
                .flatMap(List::stream)
                .filter(figure -> asked(query.indicators(), figure.indicator()))
                .filter(figure -> asked(query.levels(), figure.unit().level()))
                .filter(figure -> asked(query.departments(), figure.departmentId()))
                .sorted(ORDER);
    }

    private static boolean asked(Collection<?> wanted, Object value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }

    private Map<Key, List<Figure>> read(Collection<? extends Key> keys) {
        String wanted = String.join(", ", Collections.nCopies(keys.size(), ONE));
        List<Object> values =
                keys.stream()
                        .flatMap(
                                key ->
                                        Stream.<Object>of(
                                                key.edition(),
                                                key.unit().level().code(),
                                                key.unit().id()))
                        .toList();
        Map<Key, List<Figure>> found =
                jdbc
                        .sql(StoredFigures.FIGURES + WANTED.formatted(wanted))
                        .params(values)
                        .query((row, number) -> shared(StoredFigures.figure(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> new Key(figure.editionId(), figure.unit())));
        Map<Key, List<Figure>> all = new HashMap<>();
        keys.forEach(key -> all.put(key, List.copyOf(found.getOrDefault(key, List.of()))));
        return all;
    }

    /** The same period, unit and names are one object in all figures. */
    private Figure shared(Figure figure) {
        return new Figure(
                figure.editionId(),
                once(figure.period()),
                figure.revision(),
                once(figure.indicator()),
                figure.kind(),
                once(figure.unit()),
                once(figure.departmentId()),
                once(figure.teamId()),
                figure.numerator(),
                figure.denominator(),
                figure.subjects(),
                figure.median(),
                figure.suppressed());
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return value == null ? null : (T) same.intern(value);
    }
}
