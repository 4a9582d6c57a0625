package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalWords;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goals in a workbook's words; a hidden figure is never said to be on one side of its goal. */
final class GoalText {

    private final Contents contents;

    GoalText(Contents contents) {
        this.contents = contents;
    }

    /** Whether any of the units has a goal for any of the indicators in the book's period. */
    boolean any(List<Definition> definitions, List<Unit> units) {
        return definitions.stream()
                .anyMatch(
                        definition ->
                                units.stream()
                                        .anyMatch(unit -> target(definition, unit).isPresent()));
    }

    /** {@code højst 30 · nået}, the goal alone where no number is shown, or nothing. */
    String cell(Definition definition, Unit unit) {
        Optional<Target> target = target(definition, unit);
        if (target.isEmpty()) {
            return "";
        }
        var words = new GoalWords(definition.kind(), definition.unit());
        Optional<BigDecimal> value =
                contents.figure(definition, unit, contents.period())
                        .filter(figure -> !figure.suppressed())
                        .flatMap(Figure::value);
        return value.map(
                        found ->
                                words.target(target.get())
                                        + " · "
                                        + words.standing(target.get(), found))
                .orElseGet(() -> words.target(target.get()));
    }

    /** What the leader expects of the book's own month, an indicator each. */
    List<String> expectations(List<Definition> definitions, Unit unit) {
        List<String> found = new ArrayList<>();
        if (contents.period() instanceof Period.Month(var month)) {
            for (Definition definition : definitions) {
                contents.goals(definition, unit)
                        .goal(contents.period())
                        .filter(goal -> goal.validFrom().equals(month))
                        .map(Goal::expectation)
                        .filter(expectation -> !expectation.isEmpty())
                        .ifPresent(text -> found.add(definition.label() + ": " + text));
            }
        }
        return found;
    }

    private Optional<Target> target(Definition definition, Unit unit) {
        return contents.goals(definition, unit).on(contents.period());
    }
}
