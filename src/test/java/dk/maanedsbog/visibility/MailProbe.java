package dk.maanedsbog.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.delivery.internal.WrittenLetter;
import dk.maanedsbog.delivery.internal.WrittenLetter.Line;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.visibility.StatedRule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Holds what a mail says against the stated rule, for a reader who works in some department. */
final class MailProbe {

    private static final String HIDDEN = "skjult";
    private static final String HIDDEN_WHY = "for få, her eller i et andet tal";

    private final BeanFactory beans;
    private final RandomJobCentre centre;

    MailProbe(BeanFactory beans, RandomJobCentre centre) {
        this.beans = beans;
        this.centre = centre;
    }

    /**
     * Checks the mail of an edition.
     *
     * @param own the departments that the reader sees from within
     * @param department the one that the reader works in
     */
    void check(Edition edition, Set<String> own, Visibility visibility, String department) {
        var rule = new StatedRule(centre, own, visibility.departments());
        WrittenLetter letter = WrittenLetter.of(beans, edition, visibility, department);
        for (Line line : letter.lines()) {
            String indicator = line.label().substring("Tal ".length());
            String told = line.department().substring("Afdeling ".length());
            assertThat(told).isIn(own.isEmpty() ? Set.of(department) : own);
            check(
                    line,
                    rule.verdict(edition, indicator, Unit.department(told)),
                    centre.printed(edition, indicator, Unit.department(told), "\u00a0borgere"));
            if (!line.value().equals(HIDDEN)
                    && rule.verdict(before(edition), indicator, Unit.department(told))
                            == Verdict.HIDDEN) {
                assertThat(line.change()).as("%s", line).isEmpty();
            }
        }
        if (!visibility.departments()) {
            assertThat(letter.lines()).isEmpty();
        }
        assertThat(letter.words()).doesNotContain(persons());
    }

    private static void check(Line line, Verdict verdict, String exact) {
        switch (verdict) {
            case ABSENT -> throw new AssertionError("Not for this reader: " + line);
            case HIDDEN -> assertThat(line.value()).as("%s", line).isEqualTo(HIDDEN);
            case SHOWN -> assertThat(line.value()).as("%s", line).isEqualTo(exact);
            case SHOWN_OR_COVERING -> assertThat(line.value()).as("%s", line).isIn(exact, HIDDEN);
        }
        if (line.value().equals(HIDDEN)) {
            // the same words for all, and no change
            assertThat(line.change()).as("%s", line).isEqualTo(HIDDEN_WHY);
        }
    }

    private Edition before(Edition edition) {
        return centre.numbers.keySet().stream()
                .filter(each -> each.period().equals(edition.period().previous()))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    /** A mail never names a person, a team or a case, the reader's own neither. */
    private List<String> persons() {
        List<String> words = new ArrayList<>(List.of("SAG-", "BORGER-"));
        centre.people.forEach(person -> words.addAll(List.of(person.id(), person.name())));
        words.addAll(centre.teams.keySet());
        return words;
    }
}
