package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Measure;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What should be done something about: what is counted, then what misses its goal. */
final class ActionItems {

    private static final String ATTENTION = "attention";
    private static final String CALM = "calm";
    private static final String UNTOLD = "untold";

    private final Shown shown;

    ActionItems(Shown shown) {
        this.shown = shown;
    }

    List<Slide.Item> of(PlannedSlide slide) {
        List<Slide.Item> items = new ArrayList<>();
        slide.indicators().forEach(measure -> counted(measure).ifPresent(items::add));
        slide.belowGoal().forEach(measure -> missed(measure).ifPresent(items::add));
        return items.stream().limit(PlannedSlide.MOST_NUMBERS).toList();
    }

    private Optional<Definition> definition(Measure measure) {
        return Optional.ofNullable(shown.definitions().get(measure.indicator()));
    }

    private Optional<BigDecimal> value(Measure measure) {
        return Shown.value(shown.figures().now(measure.indicator()));
    }

    private Optional<Slide.Item> counted(Measure measure) {
        return definition(measure)
                .map(
                        definition ->
                                value(measure)
                                        .map(value -> counted(measure, definition, value))
                                        .orElseGet(() -> unknown(measure, definition)));
    }

    private Slide.Item counted(Measure measure, Definition definition, BigDecimal value) {
        return new Slide.Item(
                BoardWords.value(definition.kind(), value),
                text(measure, definition),
                value.signum() > 0 ? ATTENTION : CALM,
                null);
    }

    private Slide.Item unknown(Measure measure, Definition definition) {
        return new Slide.Item(
                DanishFormat.MISSING,
                text(measure, definition),
                UNTOLD,
                shown.hidden(measure.indicator()) ? BoardWords.HIDDEN_WHY : null);
    }

    private static String text(Measure measure, Definition definition) {
        return measure.text().orElseGet(() -> BoardWords.within(definition.label()));
    }

    private Optional<Slide.Item> missed(Measure measure) {
        return definition(measure)
                .flatMap(
                        definition ->
                                value(measure)
                                        .flatMap(value -> missed(measure, definition, value)));
    }

    private Optional<Slide.Item> missed(Measure measure, Definition definition, BigDecimal value) {
        return shown.target(measure.indicator())
                .filter(target -> !target.met(value))
                .map(target -> missed(measure, definition, target, value));
    }

    private Slide.Item missed(
            Measure measure, Definition definition, Target target, BigDecimal value) {
        return new Slide.Item(
                BoardWords.value(definition.kind(), value),
                text(measure, definition),
                ATTENTION,
                "%s: %s"
                        .formatted(
                                BoardWords.target(definition.kind(), target),
                                Tiles.missing(definition.kind(), target, value)));
    }
}
