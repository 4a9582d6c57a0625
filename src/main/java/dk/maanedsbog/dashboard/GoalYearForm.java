package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Aim;
import dk.maanedsbog.goal.GoalField;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.TypedGoal;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.goal.YearPlan;
import dk.maanedsbog.shared.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets an indicator's goals for a whole year: a number a month, which can be pasted as a row. */
final class GoalYearForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient GoalsPage page;
    private final transient GoalSaving saving;
    private final MonthRow lower;
    private final MonthRow upper;
    private final TextBox reason = new TextBox(2, 1_000);
    private final FormField reasonField;
    private final Paragraph told = new Paragraph();
    private final Div preview = new Div();
    private final Div aims = new Div();
    private transient Definition definition;
    private Aim aim = Aim.AT_LEAST;

    GoalYearForm(GoalsPage page, GoalSaving saving) {
        this.page = page;
        this.saving = saving;
        definition = page.chosen().orElse(page.definitions().getFirst());
        lower = new MonthRow(page.months(), "goals.lower");
        upper = new MonthRow(page.months(), "goals.upper");
        told.addClassName("problem");
        told.getElement().setAttribute("role", "alert");
        reasonField = new FormField("aar-begrundelse", getTranslation("goals.reason"), reason);
        var show = new NativeButton(getTranslation("goals.preview"), click -> preview());
        show.addClassName("button");
        Paragraph line = new Paragraph(getTranslation("goals.whole.line", page.year().toString()));
        line.addClassName("quiet");
        Div head =
                new Div(
                        new FormField(
                                "aar-indikator",
                                getTranslation("goals.indicator"),
                                GoalChoices.indicators(page, definition, this::choose)),
                        aims);
        head.addClassName("access-form");
        add(line, head, lower, upper, reasonField, told, show, preview);
        addClassName("goal-form");
        fill();
    }

    private void choose(Definition chosen) {
        definition = chosen;
        fill();
    }

    private void fill() {
        preview.removeAll();
        aim =
                page.months().stream()
                        .flatMap(month -> page.goals(definition).on(month).stream())
                        .map(Target::aim)
                        .findFirst()
                        .orElse(Aim.AT_LEAST);
        lower.fill(definition, page.goals(definition), Target::lower);
        upper.fill(definition, page.goals(definition), Target::upper);
        aims.removeAll();
        aims.add(
                new FormField(
                        "aar-maal",
                        getTranslation("goals.aim"),
                        GoalChoices.aims(aim, false, this::choose)));
        choose(aim);
    }

    private void choose(Aim chosen) {
        aim = chosen;
        lower.setVisible(aim != Aim.AT_MOST);
        upper.setVisible(aim != Aim.AT_LEAST);
    }

    private void preview() {
        preview.removeAll();
        told.setText("");
        reasonField.clear();
        lower.clear();
        upper.clear();
        Map<YearMonth, Target> months = new TreeMap<>();
        for (Period.Month month : page.months()) {
            if (!read(month, months)) {
                return;
            }
        }
        List<WantedGoal> wanted =
                new YearPlan(page.history(), page.unit(), definition.indicator())
                        .goals(months, reason.value());
        for (WantedGoal goal : wanted) {
            var problem = saving.problem(goal);
            if (problem.isPresent()) {
                tell(problem.get());
                return;
            }
        }
        preview.add(new GoalChanges(page, saving, wanted));
    }

    private void tell(GoalRefused refused) {
        if (reason.value().isBlank()) {
            reasonField.mend(refused.getMessage());
        } else {
            told.setText(refused.getMessage());
        }
    }

    /** Reads a month's numbers; a month without any is left as it is. */
    private boolean read(Period.Month month, Map<YearMonth, Target> months) {
        String least = aim == Aim.AT_MOST ? "" : lower.typed(month);
        String most = aim == Aim.AT_LEAST ? "" : upper.typed(month);
        if (least.isBlank() && most.isBlank()) {
            return true;
        }
        try {
            months.put(month.month(), new TypedGoal(aim, least, most).target(definition.kind()));
            return true;
        } catch (GoalRefused refused) {
            boolean ofUpper = refused.field().filter(GoalField.UPPER::equals).isPresent();
            (ofUpper ? upper : lower).mend(month, refused.getMessage());
            return false;
        }
    }
}
