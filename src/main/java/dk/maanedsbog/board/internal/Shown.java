package dk.maanedsbog.board.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What the slides of one document are made of. */
record Shown(
        Edition edition,
        Unit unit,
        BoardFigures figures,
        GoalHistory goals,
        Map<String, Definition> definitions) {

    Optional<Target> target(String indicator, Period period) {
        return goals.on(unit, indicator, period).map(Goal::target);
    }

    Optional<Target> target(String indicator) {
        return target(indicator, edition.period());
    }

    /** The value of a figure that may be shown. */
    static Optional<BigDecimal> value(Optional<Figure> figure) {
        return figure.filter(each -> !each.suppressed()).flatMap(Figure::value);
    }

    boolean hidden(String indicator) {
        return figures.now(indicator).filter(Figure::suppressed).isPresent();
    }
}
