package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Period;

/** A figure as it stands in a table: written out, missing, or hidden by the gate. */
final class FigureText extends Span {

    private static final long serialVersionUID = 1;

    FigureText(Definition definition, Series series, Period period) {
        if (series.suppressed(period)) {
            setText(getTranslation("hidden"));
            addClassName("hidden-figure");
        } else {
            setText(new Amounts(definition).inTable(series.value(period)));
        }
    }
}
