package dk.maanedsbog.book.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which figures are hidden from whom, and remembers it for as long as nothing is published.
 */
@Component
class Suppressions {

    private static final int KEPT = 4_000;

    private final JdbcClient jdbc;
    private final Grids grids;
    private final Settings.SmallNumbers rule;
    private final Cache<Question, Set<Cell>> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * All that an answer depends on: the editions of a period and before it, and the reader's
     * departments.
     */
    private record Question(List<Long> revisions, List<Long> before, Set<String> within) {}

    Suppressions(JdbcClient jdbc, Grids grids, Settings settings) {
        this.jdbc = jdbc;
        this.grids = grids;
        this.rule = settings.smallNumbers();
    }

    /** What a reader may not see of these editions. */
    Hidden of(Visibility visibility, Collection<Edition> editions) {
        if (visibility.everything() && !visibility.preview()) {
            return Hidden.NOTHING;
        }
        PublishedPeriods published = published();
        Map<Long, Question> questions = new HashMap<>();
        Set<Long> needed = new HashSet<>();
        Set<String> within = visibility.preview() ? Set.of() : visibility.personDepartments();
        for (Edition edition : editions) {
            var question =
                    new Question(
                            together(edition, published),
                            published.before(edition.period()),
                            within);
            questions.put(edition.id(), question);
            if (answers.getIfPresent(question) == null) {
                needed.addAll(question.revisions());
                needed.addAll(question.before());
            }
        }
        // one reading for all that are not known yet
        grids.of(needed);
        Map<Long, Set<Cell>> hidden = new HashMap<>();
        questions.forEach(
                (edition, question) -> hidden.put(edition, answers.get(question, this::answer)));
        return new Hidden(hidden, visibility.preview());
    }

    /** An edition that waits is decided as if it stood alone. */
    private static List<Long> together(Edition edition, PublishedPeriods published) {
        List<Long> together = published.together(edition.period());
        return together.isEmpty() ? List.of(edition.id()) : together;
    }

    private Set<Cell> answer(Question question) {
        return Suppression.of(
                List.copyOf(grids.of(question.revisions()).values()),
                List.copyOf(grids.of(question.before()).values()),
                question.within(),
                rule);
    }

    private PublishedPeriods published() {
        return new PublishedPeriods(
                jdbc.sql(
                                "SELECT edition_id, period FROM edition WHERE published_at IS NOT"
                                        + " NULL ORDER BY edition_id")
                        .query(
                                (row, number) ->
                                        Map.entry(row.getLong(1), Period.parse(row.getString(2))))
                        .list());
    }

    /** The hidden figures of some editions. */
    record Hidden(Map<Long, Set<Cell>> cells, boolean persons) {

        static final Hidden NOTHING = new Hidden(Map.of(), false);

        boolean hides(long edition, String indicator, Level level, String unitId) {
            return switch (level) {
                case TEAM, EMPLOYEE -> persons;
                case MUNICIPALITY -> hides(edition, new Cell(indicator, Cell.MUNICIPALITY));
                case DEPARTMENT -> hides(edition, new Cell(indicator, unitId));
            };
        }

        private boolean hides(long edition, Cell cell) {
            return cells.getOrDefault(edition, Set.of()).contains(cell);
        }
    }
}
