package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;

/** A unit's goal as a page tells it: what, since when, and why. */
final class GoalInWords {

    private final IndicatorPage page;

    GoalInWords(IndicatorPage page) {
        this.page = page;
    }

    String text() {
        return page.goals(page.unit())
                .goal(page.period())
                .map(this::text)
                .orElseGet(() -> translate("goal.none"));
    }

    private String text(Goal goal) {
        String since =
                translate(
                        "goal.since",
                        GoalStanding.target(page.definition(), goal.target()),
                        Dates.period(new Period.Month(goal.validFrom())),
                        goal.reason());
        boolean ofThisMonth =
                page.period() instanceof Period.Month(var month) && month.equals(goal.validFrom());
        return ofThisMonth && !goal.expectation().isEmpty()
                ? since + " " + translate("goal.expected", goal.expectation())
                : since;
    }
}
