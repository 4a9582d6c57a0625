package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.GoalWords;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit's goal and how its figure stands to it. A hidden or missing figure has no state: it would
 * tell of the number.
 *
 * @param goal the goal in words; that there is none, where none holds
 * @param strong the state in words; empty without one
 */
record GoalStanding(State state, String goal, String strong) {

    /** Whether a goal is met. */
    enum State {
        NONE,
        OPEN,
        MET,
        MISSED;

        String className() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static GoalStanding of(Definition definition, UnitGoals goals, Series series, Period period) {
        Optional<Target> goal = goals.on(period);
        if (goal.isEmpty()) {
            return new GoalStanding(State.NONE, translate("goal.none"), "");
        }
        String words = translate("goal.is", target(definition, goal.get()));
        Optional<BigDecimal> value =
                series.value(period).filter(found -> !series.suppressed(period));
        if (value.isEmpty()) {
            return new GoalStanding(State.OPEN, words, "");
        }
        boolean met = goal.get().met(value.get());
        return new GoalStanding(
                met ? State.MET : State.MISSED,
                words,
                met ? translate("goal.met") : missed(definition, goal.get(), value.get()));
    }

    /** What a goal asks for: {@code 50}, {@code højst 30} or {@code 20–30}. */
    static String target(Definition definition, Target target) {
        var words = new GoalWords(definition.kind(), definition.unit());
        return switch (target.aim()) {
            case AT_LEAST, WITHIN -> words.target(target);
            case AT_MOST -> translate("goal.at-most", words.limit(target.upper()));
            case NONE -> translate("goal.none");
        };
    }

    private static String missed(Definition definition, Target target, BigDecimal value) {
        var words = new GoalWords(definition.kind(), definition.unit());
        String side = target.under(value) ? "under" : "over";
        return words.close(target, value)
                ? translate("goal.close." + side)
                : translate("goal.apart." + side, words.apart(target, value));
    }
}
