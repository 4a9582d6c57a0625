package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A change against an earlier period in words: a sign, how much, and what to think of it.
 *
 * @param strong the words that stand out; empty when there is nothing to compare
 * @param rest the words around
 */
record Change(Judgement judgement, String strong, String rest) {

    /** What a change means by the indicator's direction. */
    enum Judgement {
        BETTER,
        WORSE,
        NONE
    }

    /** The change of a series against an earlier period; a hidden number is never worked out. */
    static Change of(
            Definition definition, Series series, Period period, Comparisons.Earlier earlier) {
        return of(definition, definition.direction(), series, period, earlier);
    }

    /** The same without a word on better or worse, as for a single person. */
    static Change calm(
            Definition definition, Series series, Period period, Comparisons.Earlier earlier) {
        return of(definition, Direction.NEUTRAL, series, period, earlier);
    }

    private static Change of(
            Definition definition,
            Direction direction,
            Series series,
            Period period,
            Comparisons.Earlier earlier) {
        if (series.suppressed(earlier.period())) {
            return new Change(Judgement.NONE, "", translate("change.hidden", earlier.name()));
        }
        return of(
                definition,
                direction,
                series.value(period),
                series.value(earlier.period()),
                earlier.name());
    }

    /** The difference as it is shown, so that words and figures on a tile agree. */
    static Change of(
            Definition definition,
            Optional<BigDecimal> now,
            Optional<BigDecimal> then,
            String earlier) {
        return of(definition, definition.direction(), now, then, earlier);
    }

    /**
     * @param direction which way is better; neutral where no judgement is passed, as on a person
     */
    static Change of(
            Definition definition,
            Direction direction,
            Optional<BigDecimal> now,
            Optional<BigDecimal> then,
            String earlier) {
        if (then.isEmpty() || now.isEmpty()) {
            return new Change(Judgement.NONE, "", translate("change.missing", earlier));
        }
        var amounts = new Amounts(definition);
        BigDecimal difference = amounts.shown(now.get()).subtract(amounts.shown(then.get()));
        if (difference.signum() == 0) {
            return new Change(
                    Judgement.NONE,
                    translate("change.same"),
                    translate("change.same.rest", earlier));
        }
        boolean up = difference.signum() > 0;
        Judgement judgement = judgement(direction, up);
        return new Change(
                judgement,
                (up ? "▲ " : "▼ ") + amount(definition, amounts, difference.abs(), up, judgement),
                rest(definition, judgement, earlier));
    }

    private static Judgement judgement(Direction direction, boolean up) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> up ? Judgement.BETTER : Judgement.WORSE;
            case LOWER_IS_BETTER -> up ? Judgement.WORSE : Judgement.BETTER;
            case NEUTRAL -> Judgement.NONE;
        };
    }

    private static String amount(
            Definition definition,
            Amounts amounts,
            BigDecimal difference,
            boolean up,
            Judgement judgement) {
        String number = DanishFormat.number(difference, amounts.decimals());
        if (counted(definition)) {
            return number + " " + translate(up ? "change.more" : "change.fewer");
        }
        String unit =
                definition.kind() == Kind.SHARE
                        ? translate("change.points")
                        : amounts.unit(difference);
        String word =
                switch (judgement) {
                    case BETTER -> "change.better";
                    case WORSE -> "change.worse";
                    case NONE -> up ? "change.higher" : "change.lower";
                };
        return number + " " + unit + " " + translate(word);
    }

    private static String rest(Definition definition, Judgement judgement, String earlier) {
        String than = translate("change.than", earlier);
        if (!counted(definition) || judgement == Judgement.NONE) {
            return than;
        }
        return than
                + " – "
                + translate(judgement == Judgement.BETTER ? "change.better" : "change.worse");
    }

    private static boolean counted(Definition definition) {
        return definition.kind() == Kind.COUNT || definition.kind() == Kind.SUM;
    }
}
