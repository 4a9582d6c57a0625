package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Aim;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalField;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.GoalWords;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.TypedGoal;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets one goal from a month on; what is wrong is told at its field. */
final class GoalForm extends Div {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1_000;

    private final transient GoalsPage page;
    private final transient GoalSaving saving;
    private final Map<GoalField, FormField> fields = new EnumMap<>(GoalField.class);
    private final Input lower = new Input();
    private final Input upper = new Input();
    private final TextBox expectation = new TextBox(2, LONGEST);
    private final TextBox reason = new TextBox(2, LONGEST);
    private final Paragraph told = new Paragraph();
    private final Div aims = new Div();
    private transient Definition definition;
    private transient Period.Month month;
    private Aim aim = Aim.AT_LEAST;

    GoalForm(GoalsPage page, GoalSaving saving) {
        this.page = page;
        this.saving = saving;
        definition = page.chosen().orElse(page.definitions().getFirst());
        month = firstMonth();
        told.addClassName("problem");
        told.getElement().setAttribute("role", "alert");
        field(
                GoalField.INDICATOR,
                "goals.indicator",
                GoalChoices.indicators(page, definition, this::choose));
        field(
                GoalField.VALID_FROM,
                "goals.from",
                GoalChoices.months(page.months(), month, chosen -> month = chosen));
        add(aims);
        field(GoalField.LOWER, "goals.lower", lower);
        field(GoalField.UPPER, "goals.upper", upper);
        field(GoalField.EXPECTATION, "goals.expectation", expectation);
        field(GoalField.REASON, "goals.reason", reason);
        for (Input limit : List.of(lower, upper)) {
            limit.getElement().setAttribute("inputmode", "decimal").setAttribute("size", "8");
        }
        var save = new NativeButton(getTranslation("goals.save"), click -> save());
        save.addClassNames("button", "yes");
        add(told, save);
        addClassName("goal-form");
        fill();
    }

    /** The month of the shown edition, when it is in the shown year. */
    private Period.Month firstMonth() {
        return page.months().stream()
                .filter(one -> one.lastDay().equals(page.selection().edition().period().lastDay()))
                .findFirst()
                .orElse(page.months().getFirst());
    }

    private void field(GoalField field, String key, Component control) {
        var made = new FormField("maal-" + field.column(), getTranslation(key), control);
        fields.put(field, made);
        add(made);
    }

    private void choose(Definition chosen) {
        definition = chosen;
        fill();
    }

    /** Begins with what holds, so that a change is one number. */
    private void fill() {
        Optional<Goal> standing = page.goals(definition).goal(month);
        var words = new GoalWords(definition.kind(), definition.unit());
        Target target = standing.map(Goal::target).orElse(Target.NONE);
        lower.setValue(typed(words, target.lower()));
        upper.setValue(typed(words, target.upper()));
        lower.getElement().setAttribute("placeholder", example());
        upper.getElement().setAttribute("placeholder", example());
        aims.removeAll();
        aim = standing.map(found -> found.target().aim()).orElse(Aim.AT_LEAST);
        var made =
                new FormField(
                        "maal-" + GoalField.AIM.column(),
                        getTranslation("goals.aim"),
                        GoalChoices.aims(aim, true, this::choose));
        fields.put(GoalField.AIM, made);
        aims.add(made);
        choose(aim);
    }

    private static String typed(GoalWords words, BigDecimal limit) {
        return limit == null ? "" : words.number(limit);
    }

    private String example() {
        return getTranslation(
                definition.kind() == Kind.SHARE ? "goals.example.share" : "goals.example");
    }

    private void choose(Aim chosen) {
        aim = chosen;
        fields.get(GoalField.LOWER).setVisible(aim == Aim.AT_LEAST || aim == Aim.WITHIN);
        fields.get(GoalField.UPPER).setVisible(aim == Aim.AT_MOST || aim == Aim.WITHIN);
    }

    private void save() {
        fields.values().forEach(FormField::clear);
        told.setText("");
        try {
            List<WantedGoal> wanted = List.of(wanted());
            saving.save(wanted).ifPresentOrElse(this::tell, this::saved);
        } catch (GoalRefused refused) {
            tell(refused);
        }
    }

    private WantedGoal wanted() {
        boolean least = aim == Aim.AT_LEAST || aim == Aim.WITHIN;
        boolean most = aim == Aim.AT_MOST || aim == Aim.WITHIN;
        Target target =
                new TypedGoal(aim, least ? lower.getValue() : "", most ? upper.getValue() : "")
                        .target(definition.kind());
        return new WantedGoal(
                page.unit(),
                definition.indicator(),
                month.month(),
                target,
                expectation.value(),
                reason.value());
    }

    private void tell(GoalRefused refused) {
        refused.field()
                .map(fields::get)
                .ifPresentOrElse(
                        field -> field.mend(refused.getMessage()),
                        () -> told.setText(refused.getMessage()));
    }

    private void saved() {
        new CarriedNotice(
                        getTranslation(
                                "goals.saved", page.names().of(definition), Dates.period(month)))
                .carry();
        GoalsView.open(page.state().withIndicator(definition.indicator()));
    }
}
