package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.GoalWords;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An indicator's figures in the Danish words of a mail. */
final class LetterWords {

    /** What stands for a number that the gate took away. */
    static final String HIDDEN = "skjult";

    private static final String HIDDEN_WHY = "for få, her eller i et andet tal";

    private static final String NBSP = "\u00a0";

    private final Definition definition;
    private final Kind kind;

    LetterWords(Definition definition) {
        this.definition = definition;
        this.kind = definition.kind();
    }

    /** {@code 86 borgere}, {@code 43 %}, {@code skjult} or a dash. */
    String value(Optional<Figure> figure) {
        if (figure.filter(Figure::suppressed).isPresent()) {
            return HIDDEN;
        }
        return figure.flatMap(Figure::value).map(this::amount).orElse(DanishFormat.MISSING);
    }

    private String amount(BigDecimal value) {
        return switch (kind) {
            case SHARE -> DanishFormat.percent(value);
            case MEAN -> DanishFormat.number(value, 1) + NBSP + definition.unit();
            case COUNT, SUM, MAX -> DanishFormat.number(value, 0) + NBSP + definition.unit();
        };
    }

    /** The change between two figures that are both shown; or why the newer one is not. */
    Optional<String> change(
            Optional<Figure> now, Optional<Figure> then, Period period, Period before) {
        if (now.filter(Figure::suppressed).isPresent()) {
            return Optional.of(HIDDEN_WHY);
        }
        return now.flatMap(Figure::value)
                .flatMap(value -> then.flatMap(Figure::value).map(earlier -> less(value, earlier)))
                .map(
                        change ->
                                (change.signum() == 0 ? "uændret" : signed(change))
                                        + " siden "
                                        + since(period, before));
    }

    /** The difference of the numbers as they are printed, so that words and numbers agree. */
    private BigDecimal less(BigDecimal now, BigDecimal then) {
        return printed(now).subtract(printed(then));
    }

    private BigDecimal printed(BigDecimal value) {
        int decimals =
                switch (kind) {
                    case SHARE -> 2;
                    case MEAN -> 1;
                    case COUNT, SUM, MAX -> 0;
                };
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private String signed(BigDecimal change) {
        return switch (kind) {
            case SHARE -> DanishFormat.percentagePoints(change, 0);
            case MEAN -> DanishFormat.signed(change, 1);
            case COUNT, SUM, MAX -> DanishFormat.signed(change, 0);
        };
    }

    /**
     * Rolling windows are measured against one that shares no day with them; a year is named only
     * where it has turned.
     */
    private String since(Period period, Period before) {
        if (definition.comparison().equals(LetterFigures.WINDOW)) {
            return "halvåret før";
        }
        return before.lastDay().getYear() == period.lastDay().getYear()
                ? DanishFormat.periodWithinYear(before)
                : DanishFormat.period(before);
    }

    /** {@code Mål 90: 4 mangler}; of a number that is not shown only the goal is told. */
    String goal(Target target, Optional<Figure> now) {
        GoalWords words = new GoalWords(kind, definition.unit());
        return "Mål "
                + words.target(target)
                + now.flatMap(Figure::value)
                        .map(value -> ": " + words.standing(target, value))
                        .orElse("");
    }
}
