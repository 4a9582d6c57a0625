package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.goal.YearPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Copies last year's goals to this year, all of them or some percent more, and shows them first.
 */
final class GoalCopyForm extends Div {

    private static final long serialVersionUID = 1;
    private static final Pattern PERCENT = Pattern.compile("[+-]?\\d{1,3}(,\\d)?");
    private static final BigDecimal LEAST = new BigDecimal(-100);

    private final transient GoalsPage page;
    private final transient GoalSaving saving;
    private final Input percent = new Input();
    private final TextBox reason = new TextBox(2, 1_000);
    private final FormField percentField;
    private final FormField reasonField;
    private final Div preview = new Div();

    GoalCopyForm(GoalsPage page, GoalSaving saving) {
        this.page = page;
        this.saving = saving;
        String before = page.year().minusYears(1).toString();
        percentField = new FormField("kopi-procent", getTranslation("goals.percent"), percent);
        reasonField = new FormField("kopi-begrundelse", getTranslation("goals.reason"), reason);
        percent.getElement().setAttribute("placeholder", getTranslation("goals.percent.example"));
        percent.getElement().setAttribute("size", "8");
        reason.write(getTranslation("goals.copied", before));
        Paragraph line =
                new Paragraph(getTranslation("goals.copy.line", before, page.year().toString()));
        line.addClassName("quiet");
        var show = new NativeButton(getTranslation("goals.preview"), click -> preview());
        show.addClassName("button");
        add(line, percentField, reasonField, show, preview);
        addClassName("goal-form");
    }

    private void preview() {
        preview.removeAll();
        percentField.clear();
        reasonField.clear();
        Optional<BigDecimal> more = more();
        if (more.isEmpty()) {
            percentField.mend(getTranslation("goals.percent.wrong"));
            return;
        }
        List<WantedGoal> wanted;
        try {
            wanted = wanted(more.get());
        } catch (GoalRefused refused) {
            percentField.mend(refused.getMessage());
            return;
        }
        Optional<GoalRefused> problem =
                wanted.stream().flatMap(goal -> saving.problem(goal).stream()).findFirst();
        if (problem.isPresent()) {
            (reason.value().isBlank() ? reasonField : percentField)
                    .mend(problem.get().getMessage());
            return;
        }
        preview.add(new GoalChanges(page, saving, wanted));
    }

    private List<WantedGoal> wanted(BigDecimal more) {
        List<WantedGoal> wanted = new ArrayList<>();
        for (Definition definition : page.definitions()) {
            var plan = new YearPlan(page.history(), page.unit(), definition.indicator());
            wanted.addAll(
                    plan.goals(
                            plan.lastYears(page.year(), more, decimals(definition)),
                            reason.value()));
        }
        return wanted;
    }

    private Optional<BigDecimal> more() {
        String typed = percent.getValue().replace("%", "").strip();
        if (typed.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.of(typed)
                .filter(text -> PERCENT.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(found -> found.compareTo(LEAST) >= 0);
    }

    /** A share is a fraction of one, so three decimals are tenths of a percent. */
    private static int decimals(Definition definition) {
        return switch (definition.kind()) {
            case SHARE -> 3;
            case MEAN -> 1;
            case COUNT, SUM, MAX -> 0;
        };
    }
}
