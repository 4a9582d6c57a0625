package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Aim;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import dk.maanedsbog.ui.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The lists that a goal is put together from; what the browser sends is looked up in them. */
final class GoalChoices {

    private GoalChoices() {}

    static ChoiceList indicators(GoalsPage page, Definition chosen, Consumer<Definition> choose) {
        List<Choice> choices =
                page.definitions().stream()
                        .map(one -> new Choice(one.indicator(), page.names().of(one)))
                        .toList();
        return list(
                "goals.indicator",
                choices,
                chosen.indicator(),
                id -> page.definition(id).ifPresent(choose));
    }

    /**
     * @param ending whether a goal may also end
     */
    static ChoiceList aims(Aim chosen, boolean ending, Consumer<Aim> choose) {
        List<Choice> choices =
                Arrays.stream(Aim.values())
                        .filter(aim -> ending || aim != Aim.NONE)
                        .map(aim -> new Choice(aim.code(), translate("goals.aim." + aim.code())))
                        .toList();
        return list(
                "goals.aim", choices, chosen.code(), code -> Aim.ofCode(code).ifPresent(choose));
    }

    static ChoiceList months(
            List<Period.Month> months, Period.Month chosen, Consumer<Period.Month> choose) {
        List<Choice> choices =
                months.stream()
                        .map(month -> new Choice(month.code(), Dates.period(month)))
                        .toList();
        return list(
                "goals.from",
                choices,
                chosen.code(),
                code ->
                        months.stream()
                                .filter(month -> month.code().equals(code))
                                .findFirst()
                                .ifPresent(choose));
    }

    private static ChoiceList list(
            String key, List<Choice> choices, String chosen, Consumer<String> choose) {
        return new ChoiceList(translate(key), List.of(new Group("", choices)), chosen, choose);
    }
}
