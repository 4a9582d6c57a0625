package dk.maanedsbog.basket;

import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.text.MessageFormat;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a basket shows, as exactly as the drawing does. */
public final class BasketWords {

    private static final BasketWords DANISH =
            new BasketWords(
                    DanishFormat.LOCALE,
                    (key, values) ->
                            new MessageFormat(
                                            ResourceBundle.getBundle(
                                                            "i18n.messages", DanishFormat.LOCALE)
                                                    .getString(key),
                                            DanishFormat.LOCALE)
                                    .format(values));

    private final Locale language;
    private final Phrases phrases;

    /** Where the words come from: a page knows its reader's language. */
    @FunctionalInterface
    public interface Phrases {
        String say(String key, Object... values);
    }

    /**
     * A row of the legend: a count, or why there is none, and what it counts.
     *
     * @param drawn the kind of ball that stands for it in the drawing: none has its own colour and
     *     shape where the kinds are not told apart
     */
    public record Row(BallKind kind, BallKind drawn, String count, String label, boolean hidden) {}

    /** The words of a language. */
    public BasketWords(Locale language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    public static BasketWords danish() {
        return DANISH;
    }

    /** What the picture is. */
    public String title() {
        return say("basket.title");
    }

    /**
     * All of it: »37 af mål 50: 21 i job, 6 i IGU, 10 under uddannelse; 4 flere end i september«.
     */
    public String sentence(Basket basket) {
        if (basket.total().number().isEmpty()) {
            return capital(total(basket)) + standing(basket, "basket.said.goal");
        }
        String change = change(basket);
        return opening(basket) + parts(basket) + (change.isEmpty() ? "" : "; " + change);
    }

    /** The same after the name of its period, for one basket among others. */
    public String told(Basket basket) {
        return period(basket.period()) + ": " + sentence(basket);
    }

    /** The large number, or why there is none. */
    public String total(Basket basket) {
        return count(basket.total());
    }

    /** What stands under the large number: »af mål 50 · 4 flere end i september«. */
    public String besideTotal(Basket basket) {
        String goal = goal(basket);
        String change = change(basket);
        return goal.isEmpty() || change.isEmpty() ? goal + change : goal + " · " + change;
    }

    /**
     * The large number and what stands under it, as one would say them: »37 af mål 50 · …«, but
     * »511, 23 flere …«, as two numbers beside each other are read as one.
     */
    public String totalAndBeside(Basket basket) {
        String beside = besideTotal(basket);
        boolean goesOn = basket.goal().isPresent() && !basket.reached();
        return beside.isEmpty() ? total(basket) : total(basket) + (goesOn ? " " : ", ") + beside;
    }

    /** The change since the period before: »4 flere end i september«; empty where none is known. */
    public String change(Basket basket) {
        OptionalInt change = basket.change();
        if (change.isEmpty()) {
            return "";
        }
        String size = DanishFormat.number(Math.abs(change.getAsInt()));
        String key =
                switch (Integer.signum(change.getAsInt())) {
                    case 1 -> "basket.more";
                    case -1 -> "basket.fewer";
                    default -> "basket.same";
                };
        Period before = basket.period().previous();
        return say(key + "." + before.kind().code(), size, periodWithinYear(before));
    }

    /** The legend: the three kinds, and what is missing to the goal. */
    public List<Row> rows(Basket basket) {
        List<Row> rows = new ArrayList<>();
        for (BallKind kind : BallKind.COUNTED) {
            Count part = basket.now().part(kind);
            BallKind drawn = basket.now().sorted() ? kind : BallKind.UNTOLD;
            rows.add(new Row(kind, drawn, count(part), label(kind), part.hidden()));
        }
        basket.missing()
                .ifPresent(
                        missing ->
                                rows.add(
                                        new Row(
                                                BallKind.MISSING,
                                                BallKind.MISSING,
                                                DanishFormat.number(missing),
                                                label(BallKind.MISSING),
                                                false)));
        return rows;
    }

    /** What a kind of ball is called after its count: »i job«. */
    public String label(BallKind kind) {
        return say("basket.kind." + kind.code());
    }

    /** The words at the goal's line: »mål 50«; empty where there is none. */
    public String line(Basket basket) {
        return basket.goal().isPresent()
                ? say("basket.line", DanishFormat.number(basket.goal().getAsInt()))
                : "";
    }

    /**
     * For how many citizens a ball stands, who is counted in another ball than another page tells,
     * and why some have no colour of their own.
     */
    public String note(Basket basket) {
        boolean why = grey(basket) && basket.now().partsHidden();
        return Stream.of(
                        each(basket),
                        elsewhere(basket.elsewhere()),
                        why ? say("basket.untold") : "")
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" · "));
    }

    private String elsewhere(int citizens) {
        return switch (citizens) {
            case 0 -> "";
            case 1 -> say("basket.elsewhere.one");
            default -> say("basket.elsewhere", DanishFormat.number(citizens));
        };
    }

    /** For how many citizens balls of each size stand that several baskets are drawn with. */
    public String each(BallScale scale) {
        return each(scale.sizes());
    }

    /** The same for one basket, in which not every size need lie. */
    private String each(Basket basket) {
        BallScale scale = BallScale.of(basket);
        Set<Integer> drawn =
                scale.pieces(basket).stream()
                        .map(BallScale.Piece::stands)
                        .collect(Collectors.toSet());
        return each(scale.sizes().stream().filter(drawn::contains).toList());
    }

    private String each(List<Integer> sizes) {
        if (sizes.isEmpty() || sizes.getFirst() == 1) {
            return say("basket.each.one");
        }
        boolean single = sizes.getLast() == 1;
        List<String> numbers = sizes.stream().map(DanishFormat::number).toList();
        if (numbers.size() == 1) {
            return say("basket.each.several", numbers.getFirst());
        }
        if (numbers.size() == 2 && single) {
            return say("basket.each.two", numbers.getFirst());
        }
        return say(
                single ? "basket.each.sizes" : "basket.each.sizes.several",
                String.join(", ", numbers.subList(0, numbers.size() - 1)),
                numbers.getLast());
    }

    private static boolean grey(Basket basket) {
        return basket.total().number().orElse(0) > 0 && !basket.now().sorted();
    }

    /** What the rings around balls mean; empty where none is marked. */
    public String marked(Basket basket) {
        int fresh =
                basket.layers().stream()
                        .filter(Basket.Layer::fresh)
                        .mapToInt(Basket.Layer::balls)
                        .sum();
        Period before = basket.period().previous();
        String key = grey(basket) ? "basket.marked.untold." : "basket.marked.";
        return fresh == 0 ? "" : say(key + before.kind().code(), "", periodWithinYear(before));
    }

    private String opening(Basket basket) {
        int total = basket.total().number().orElseThrow();
        String number = DanishFormat.number(total);
        if (basket.goal().isEmpty()) {
            return switch (total) {
                case 0 -> say("basket.none");
                case 1 -> say("basket.one");
                // a ball may stand for several
                default ->
                        say(
                                BallScale.of(basket).oneEach()
                                        ? "basket.many"
                                        : "basket.many.citizens",
                                number);
            };
        }
        String goal = DanishFormat.number(basket.goal().getAsInt());
        if (!basket.reached()) {
            return say("basket.of", number, goal);
        }
        return BallScale.of(basket).oneEach()
                ? say(total == 1 ? "basket.one.reached" : "basket.many.reached", number, goal)
                : say("basket.many.citizens.reached", number, goal);
    }

    private String parts(Basket basket) {
        Filling now = basket.now();
        if (basket.total().number().orElse(0) == 0) {
            return "";
        }
        if (!now.sorted()) {
            return now.partsHidden() ? " (" + say("basket.parts.hidden") + ")" : "";
        }
        List<String> parts =
                BallKind.COUNTED.stream()
                        .map(kind -> count(now.part(kind)) + " " + label(kind))
                        .toList();
        return ": " + String.join(", ", parts);
    }

    private String goal(Basket basket) {
        return standing(basket, basket.reached() ? "basket.goal.reached" : "basket.goal.of");
    }

    private String standing(Basket basket, String key) {
        return basket.goal().isPresent()
                ? say(key, DanishFormat.number(basket.goal().getAsInt()))
                : "";
    }

    private String count(Count count) {
        return switch (count) {
            case Count.Shown(int value) -> DanishFormat.number(value);
            case Count.Hidden hidden -> say("hidden");
            case Count.Missing missing -> DanishFormat.MISSING;
        };
    }

    private String period(Period period) {
        return period instanceof Period.Month month
                ? periodWithinYear(period) + " " + month.month().getYear()
                : periodWithinYear(period);
    }

    private String periodWithinYear(Period period) {
        boolean danish = language.getLanguage().equals(DanishFormat.LOCALE.getLanguage());
        if (danish) {
            return DanishFormat.periodWithinYear(period);
        }
        return switch (period) {
            case Period.Month month ->
                    month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
            case Period.Week week -> "week " + week.number();
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String say(String key, Object... values) {
        return phrases.say(key, values);
    }
}
