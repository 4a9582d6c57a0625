package dk.maanedsbog.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.ContributionChange;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.visibility.StatedRule.Verdict;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks at what a revision changed and at the causes of figures: the changed cases that come out
 * are of the reader's own departments, and a cause stands in the workbook exactly where its figure
 * is shown.
 */
final class CauseProbe {

    private final RandomJobCentre centre;

    CauseProbe(RandomJobCentre centre) {
        this.centre = centre;
    }

    /** Gives every figure of the edition a cause. */
    void settle(JdbcTemplate store, Edition edition) {
        eachFigure(edition, (indicator, unit) -> settle(store, edition, indicator, unit));
    }

    private static void settle(JdbcTemplate store, Edition edition, String indicator, Unit unit) {
        store.update(
                "INSERT INTO figure_comment (period, unit_level, unit_id, indicator, content,"
                        + " set_by, writer, set_at) VALUES (?, ?, ?, ?, ?, 'l', 'Leder', ?)",
                edition.period().code(),
                unit.level().code(),
                unit.id(),
                indicator,
                words(indicator, unit),
                edition.publishedAt().atOffset(ZoneOffset.UTC));
    }

    private static String words(String indicator, Unit unit) {
        return "AARSAG-" + indicator + "-" + unit.id() + "-slut";
    }

    void checkCauses(StatedRule rule, Edition edition, String workbook) {
        eachFigure(
                edition,
                (indicator, unit) ->
                        check(
                                rule.verdict(edition, indicator, unit),
                                words(indicator, unit),
                                workbook));
    }

    /** The figures that may have a cause: those of no single employee. */
    private void eachFigure(Edition edition, BiConsumer<String, Unit> visitor) {
        centre.numbers
                .get(edition)
                .forEach(
                        (indicator, of) ->
                                of.keySet().stream()
                                        .filter(unit -> unit.level() != Level.EMPLOYEE)
                                        .forEach(unit -> visitor.accept(indicator, unit)));
    }

    private static void check(Verdict verdict, String words, String workbook) {
        switch (verdict) {
            case ABSENT, HIDDEN -> assertThat(workbook).doesNotContain(words);
            case SHOWN -> assertThat(workbook).contains(words);
            case SHOWN_OR_COVERING -> {
                // whether it covers a hidden one is the gate's to choose
            }
        }
    }

    /** What came, went and changed from one revision to the next, unit by unit. */
    static void checkChanges(
            Figures figures,
            RandomJobCentre centre,
            Set<String> own,
            Visibility visibility,
            Edition then,
            Edition now) {
        List<String> strangers =
                centre.people.stream()
                        .filter(person -> !own.contains(person.department()))
                        .map(person -> "-" + person.id() + "-")
                        .toList();
        for (var unit : centre.units()) {
            var changes =
                    ContributionChange.between(
                            figures.contributions(
                                    visibility, then, RandomJobCentre.CITIZENS, unit.unit()),
                            figures.contributions(
                                    visibility, now, RandomJobCentre.CITIZENS, unit.unit()));
            assertThat(changes)
                    .extracting(change -> change.number().orElseThrow())
                    .allMatch(number -> strangers.stream().noneMatch(number::contains));
        }
    }
}
