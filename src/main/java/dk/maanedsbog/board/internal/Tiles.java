package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Measure;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A period's numbers, each with its change, its goal and its line. */
final class Tiles {

    private static final String PREVIOUS = "previous";

    private final Shown shown;

    Tiles(Shown shown) {
        this.shown = shown;
    }

    /** Those that the edition knows; an indicator that is newer than the edition is left out. */
    List<Slide.Tile> of(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> shown.definitions().containsKey(measure.indicator()))
                .map(this::tile)
                .toList();
    }

    private Slide.Tile tile(Measure measure) {
        Definition definition = shown.definitions().get(measure.indicator());
        String label = measure.text().orElse(definition.label());
        Optional<BigDecimal> value = Shown.value(shown.figures().now(definition.indicator()));
        boolean hidden = shown.hidden(definition.indicator());
        List<Optional<BigDecimal>> values =
                shown.figures().periods().stream()
                        .map(each -> shown.figures().at(definition.indicator(), each))
                        .map(Shown::value)
                        .toList();
        Optional<String> line =
                LineDrawing.of(
                        values,
                        List.of(
                                limit(definition.indicator(), Target::lower),
                                limit(definition.indicator(), Target::upper)));
        return new Slide.Tile(
                label,
                value.map(each -> BoardWords.value(definition.kind(), each))
                        .orElse(hidden ? BoardWords.HIDDEN : DanishFormat.MISSING),
                hidden,
                change(definition, value).orElse(null),
                goal(definition, value).orElse(null),
                line.orElse(null),
                line.map(drawn -> lineText(label, definition, values)).orElse(null));
    }

    private List<Optional<BigDecimal>> limit(String indicator, Function<Target, BigDecimal> limit) {
        return shown.figures().periods().stream()
                .map(period -> shown.target(indicator, period).map(limit))
                .toList();
    }

    private String lineText(
            String label, Definition definition, List<Optional<BigDecimal>> values) {
        return "%s de seneste %d %s: %s"
                .formatted(
                        label,
                        values.size(),
                        shown.edition().period().kind() == Period.Kind.WEEK ? "uger" : "måneder",
                        values.stream()
                                .map(
                                        each ->
                                                each.map(
                                                                value ->
                                                                        BoardWords.value(
                                                                                definition.kind(),
                                                                                value))
                                                        .orElse(DanishFormat.MISSING))
                                .collect(Collectors.joining(", ")));
    }

    private Optional<Slide.Change> change(Definition definition, Optional<BigDecimal> value) {
        Optional<BigDecimal> before = Shown.value(shown.figures().before(definition.indicator()));
        if (value.isEmpty() || before.isEmpty() || !definition.comparison().equals(PREVIOUS)) {
            return Optional.empty();
        }
        Kind kind = definition.kind();
        BigDecimal difference =
                BoardWords.printed(kind, value.get())
                        .subtract(BoardWords.printed(kind, before.get()));
        String than = DanishFormat.periodWithinYear(shown.edition().period().previous());
        if (difference.signum() == 0) {
            return Optional.of(new Slide.Change("same", "uændret", "fra " + than));
        }
        boolean more = difference.signum() > 0;
        return Optional.of(
                new Slide.Change(
                        more ? "up" : "down",
                        BoardWords.difference(kind, difference.abs(), more),
                        "end i " + than));
    }

    private Optional<Slide.Goal> goal(Definition definition, Optional<BigDecimal> value) {
        return shown.target(definition.indicator())
                .map(target -> goal(definition.kind(), target, value));
    }

    private static Slide.Goal goal(Kind kind, Target target, Optional<BigDecimal> value) {
        String text = BoardWords.target(kind, target);
        if (value.isEmpty()) {
            return new Slide.Goal("none", text, "");
        }
        if (target.met(value.get())) {
            return new Slide.Goal("met", text, "nået");
        }
        return new Slide.Goal("missed", text, missing(kind, target, value.get()));
    }

    static String missing(Kind kind, Target target, BigDecimal value) {
        boolean under = target.lower() != null && value.compareTo(target.lower()) < 0;
        return BoardWords.missing(kind, target.missing(value), under);
    }
}
