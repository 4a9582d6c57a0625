package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.util.Optional;

/** A card's large figure with its unit, or why there is none. */
final class FigureLine extends Paragraph {

    private static final long serialVersionUID = 1;

    FigureLine(Amounts amounts, Optional<Figure> figure) {
        addClassName("figure");
        Optional<BigDecimal> value = figure.flatMap(Figure::value);
        if (figure.filter(Figure::suppressed).isPresent()) {
            part("too-few", getTranslation("hidden"));
        } else if (value.isPresent()) {
            part("number", amounts.figure(value.get()));
            part("unit", amounts.unit(value.get()));
        } else {
            part("number", DanishFormat.MISSING);
            part("unit", getTranslation("card.missing"));
        }
    }

    private void part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        add(part);
    }
}
