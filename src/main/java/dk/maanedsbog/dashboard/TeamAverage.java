package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the people of one group have on average, from the very figures that stand in their rows. A
 * share or mean is that of all their cases together, never the mean of their shares.
 */
final class TeamAverage {

    private static final int DECIMALS = 6;

    private final Definition definition;
    private final List<Figure> figures;

    TeamAverage(TeamSheet sheet, TeamSheet.Group group, Definition definition) {
        this.definition = definition;
        this.figures =
                group.people().stream()
                        .flatMap(
                                person ->
                                        sheet
                                                .series(person.unit(), definition)
                                                .at(sheet.period())
                                                .stream())
                        .toList();
    }

    boolean hidden() {
        return figures.stream().anyMatch(Figure::suppressed);
    }

    /** Empty where nobody has a figure; people without one are not counted as having none. */
    Optional<BigDecimal> value() {
        List<Figure> known = figures.stream().filter(figure -> figure.value().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean divided = definition.kind() == Kind.MEAN || definition.kind() == Kind.SHARE;
        BigDecimal by =
                divided ? sum(known, Figure::denominator) : BigDecimal.valueOf(known.size());
        return Optional.of(
                sum(known, Figure::numerator).divide(by, DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<Figure> figures, Function<Figure, BigDecimal> part) {
        return figures.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As it is written: what is counted in whole numbers is not so on average. */
    BigDecimal shown(BigDecimal value) {
        return switch (definition.kind()) {
            case MEAN, SHARE -> new Amounts(definition).shown(value);
            case COUNT, SUM, MAX -> value.setScale(1, RoundingMode.HALF_UP);
        };
    }

    Span cell() {
        if (hidden()) {
            Span hidden = new Span();
            hidden.setText(hidden.getTranslation("hidden"));
            hidden.addClassName("hidden-figure");
            return hidden;
        }
        String percent = definition.kind() == Kind.SHARE ? "\u00a0%" : "";
        return new Span(
                value().map(this::shown)
                        .map(shown -> DanishFormat.number(shown, shown.scale()) + percent)
                        .orElse(DanishFormat.MISSING));
    }
}
