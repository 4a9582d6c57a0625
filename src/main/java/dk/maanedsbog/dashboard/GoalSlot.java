package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;

/** Where a unit's goal for an indicator stands on a card; quiet as long as none is set. */
final class GoalSlot extends Paragraph {

    private static final long serialVersionUID = 1;

    GoalSlot() {
        super();
        addClassName("goal");
        setText(getTranslation("goal.none"));
    }
}
