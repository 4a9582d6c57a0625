package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.goal.Aim;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.util.List;
import java.util.Optional;

/** Goals as they would be set, beside what holds now, and the button that sets them all. */
final class GoalChanges extends Div {

    private static final long serialVersionUID = 1;

    private final transient GoalsPage page;
    private final transient GoalSaving saving;
    private final transient List<WantedGoal> wanted;
    private final transient GoalHistory now;
    private final Paragraph told = new Paragraph();

    GoalChanges(GoalsPage page, GoalSaving saving, List<WantedGoal> wanted) {
        this.page = page;
        this.saving = saving;
        this.wanted = wanted;
        this.now = saving.now(wanted);
        addClassName("goal-changes");
        told.addClassName("problem");
        told.getElement().setAttribute("role", "alert");
        String count = Integer.toString(wanted.size());
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                wanted.isEmpty() ? "goals.changes.none" : "goals.changes", count));
        line.getElement().setAttribute("role", "status");
        add(line);
        if (!wanted.isEmpty()) {
            var save = new NativeButton(getTranslation("goals.save.all", count), click -> save());
            save.addClassNames("button", "yes");
            add(table(), told, save);
        }
    }

    private DataTable table() {
        DataTable table =
                new DataTable(
                                getTranslation("goals.changes.table"),
                                List.of(
                                        Column.text(getTranslation("goals.from")),
                                        Column.text(getTranslation("goals.indicator")),
                                        Column.text(getTranslation("unit")),
                                        Column.figures(getTranslation("goals.now")),
                                        Column.figures(getTranslation("goals.then")),
                                        Column.text(getTranslation("goals.reason"))))
                        .stacking();
        for (WantedGoal goal : wanted) {
            table.row(
                    List.of(
                            Dates.period(new Period.Month(goal.validFrom())),
                            page.definition(goal.indicator())
                                    .map(page.names()::of)
                                    .orElse(goal.indicator()),
                            page.name(goal.unit()),
                            words(goal, standing(goal).map(Goal::target).orElse(Target.NONE)),
                            words(goal, goal.target()),
                            goal.reason()));
        }
        return table;
    }

    /** What holds in the month from which another is wanted. */
    private Optional<Goal> standing(WantedGoal goal) {
        return now.on(goal.unit(), goal.indicator(), new Period.Month(goal.validFrom()));
    }

    private String words(WantedGoal goal, Target target) {
        if (target.aim() == Aim.NONE) {
            return getTranslation("goals.aim.intet");
        }
        return page.definition(goal.indicator())
                .map(definition -> GoalStanding.target(definition, target))
                .orElseGet(() -> String.valueOf(target.line()));
    }

    private void save() {
        saving.save(wanted)
                .ifPresentOrElse(
                        refused -> told.setText(refused.getMessage()),
                        () -> {
                            new CarriedNotice(
                                            getTranslation(
                                                    "goals.saved.all",
                                                    Integer.toString(wanted.size())))
                                    .carry();
                            GoalsView.open(page.state());
                        });
    }
}
