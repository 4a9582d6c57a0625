package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How the figures of one indicator are written. */
final class Amounts {

    private static final String NBSP = "\u00a0";

    private final Definition definition;
    private final int decimals;

    Amounts(Definition definition) {
        this(definition, definition.kind() == Kind.MEAN ? 1 : 0);
    }

    private Amounts(Definition definition, int decimals) {
        this.definition = definition;
        this.decimals = decimals;
    }

    /** With one decimal more for what is divided, where small differences are the point. */
    static Amounts closer(Definition definition) {
        return switch (definition.kind()) {
            case MEAN -> new Amounts(definition, 2);
            case SHARE -> new Amounts(definition, 1);
            case COUNT, SUM, MAX -> new Amounts(definition);
        };
    }

    /** The figure without its unit: {@code 31,4} or {@code 43}. */
    String figure(BigDecimal value) {
        return DanishFormat.number(shown(value), decimals());
    }

    /** The figure as it stands in a table: {@code 31,4} or {@code 43 %}. */
    String inTable(Optional<BigDecimal> value) {
        return value.map(
                        found ->
                                definition.kind() == Kind.SHARE
                                        ? figure(found) + NBSP + "%"
                                        : figure(found))
                .orElse(DanishFormat.MISSING);
    }

    /** The figure as it stands in a table; hidden ones are said to be. */
    String cell(Optional<Figure> figure) {
        return figure.filter(Figure::suppressed).isPresent()
                ? translate("hidden")
                : inTable(figure.flatMap(Figure::value));
    }

    /** A median, which is mostly whole: {@code 27 dage}. */
    String median(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return DanishFormat.number(value, whole ? 0 : 1) + NBSP + unit(value);
    }

    /**
     * The unit after a figure: {@code dage}, one of them {@code dag}, a share {@code %}. Danish
     * says 1,8 dag, English 1.8 days.
     */
    String unit(BigDecimal value) {
        if (definition.kind() == Kind.SHARE) {
            return "%";
        }
        String key = "one." + definition.unit();
        String one = translate(key);
        boolean single =
                Dates.danish()
                        ? value.signum() > 0 && value.compareTo(BigDecimal.TWO) < 0
                        : shown(value).compareTo(BigDecimal.ONE) == 0;
        return single && !one.equals(key) ? one : unitName(definition);
    }

    /** As large as it is shown, so that a chart's axis and a table agree. */
    BigDecimal shown(BigDecimal value) {
        return (definition.kind() == Kind.SHARE ? value.movePointRight(2) : value)
                .setScale(decimals(), RoundingMode.HALF_UP);
    }

    /** A value that is already as large as it is shown, with its unit. */
    String written(BigDecimal shown) {
        return DanishFormat.number(shown, decimals()) + NBSP + unit(shown);
    }

    int decimals() {
        return decimals;
    }

    Kind kind() {
        return definition.kind();
    }

    /** The name in the reader's language, where the catalogue knows it in that. */
    String name() {
        return Dates.danish()
                ? danishName()
                : EnglishNames.of(definition.indicator()).orElseGet(this::danishName);
    }

    /** Marks a name that is Danish on a page that is not. */
    <C extends Component> C marked(C name) {
        if (!Dates.danish() && EnglishNames.of(definition.indicator()).isEmpty()) {
            name.getElement().setAttribute("lang", DanishFormat.LOCALE.getLanguage());
        }
        return name;
    }

    /** What is counted, in the plural, in the reader's language where it is one of ours. */
    static String unitName(Definition definition) {
        return unitName(definition.unit());
    }

    static String unitName(String unit) {
        String key = "unit." + unit;
        String found = Dates.danish() ? key : translate(key);
        return found.equals(key) ? unit : found;
    }

    /** The name without the unit in brackets, which stands beside the figure anyway. */
    String danishName() {
        String ending = " (" + definition.unit() + ")";
        return definition.label().endsWith(ending)
                ? definition.label().substring(0, definition.label().length() - ending.length())
                : definition.label();
    }
}
