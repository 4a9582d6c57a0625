package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;

/** Where a unit's goal for an indicator stands: by sign and word, and quiet where none is set. */
final class GoalSlot extends Paragraph {

    private static final long serialVersionUID = 1;

    GoalSlot(Definition definition, UnitGoals goals, Series series, Period period) {
        GoalStanding standing = GoalStanding.of(definition, goals, series, period);
        addClassNames("goal", standing.state().className());
        if (standing.strong().isEmpty()) {
            setText(standing.goal());
            return;
        }
        boolean met = standing.state() == GoalStanding.State.MET;
        Span sign = new Span(met ? "✓ " : "○ ");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span strong = new Span(sign, new Span(standing.strong()));
        strong.addClassName("strong");
        add(new Span(standing.goal() + " · "), strong);
    }
}
