package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;

/** Says in a table's cell, under the figure, whether the unit's goal is met. */
final class GoalWord {

    private GoalWord() {}

    /** The cell with the word under it; the cell itself where there is no goal or no figure. */
    static Component under(
            Component cell, Definition definition, UnitGoals goals, Series series, Period period) {
        GoalStanding standing = GoalStanding.of(definition, goals, series, period);
        if (standing.strong().isEmpty()) {
            return cell;
        }
        boolean met = standing.state() == GoalStanding.State.MET;
        Span word = new Span(translate(met ? "goal.word.met" : "goal.word.missed"));
        word.addClassNames("goal-word", standing.state().className());
        word.setTitle(standing.goal());
        Div both = new Div(cell, word);
        both.addClassName("with-goal");
        return both;
    }
}
