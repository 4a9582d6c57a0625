package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Period;

/**
 * What »hidden« on a page means. It never tells whether a number is small itself or only covers
 * another: that would narrow both.
 */
final class HiddenLegend extends Paragraph {

    private static final long serialVersionUID = 1;

    HiddenLegend() {
        setText(getTranslation("hidden.legend"));
        addClassName("quiet");
    }

    /** Whether a card has need of it: for its figure, what that is held against, or its line. */
    static boolean neededBy(Definition definition, Series series, Period period) {
        return ofFigure(definition, series, period)
                || Series.periods(period, Overview.LINE).stream().anyMatch(series::suppressed);
    }

    /** Whether a figure has need of it, or what that is held against. */
    static boolean ofFigure(Definition definition, Series series, Period period) {
        return series.suppressed(period)
                || Comparisons.of(definition, period).stream()
                        .map(Comparisons.Earlier::period)
                        .anyMatch(series::suppressed);
    }
}
