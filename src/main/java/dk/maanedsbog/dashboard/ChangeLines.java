package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Period;
import java.util.Locale;

/** How a figure has changed since the earlier periods that it is held against, a line each. */
final class ChangeLines extends Div {

    private static final long serialVersionUID = 1;

    /** Puts a change into words, judged or not. */
    @FunctionalInterface
    interface Wording {
        Change of(Definition definition, Series series, Period period, Comparisons.Earlier earlier);
    }

    ChangeLines(Definition definition, Series series, Period period, Wording wording) {
        addClassName("changes");
        if (series.suppressed(period)) {
            add(new Paragraph(getTranslation("hidden.why")));
            return;
        }
        for (Comparisons.Earlier earlier : Comparisons.of(definition, period)) {
            add(line(wording.of(definition, series, period, earlier)));
        }
    }

    private static Paragraph line(Change change) {
        Paragraph line = new Paragraph();
        line.addClassNames("change", change.judgement().name().toLowerCase(Locale.ROOT));
        if (!change.strong().isEmpty()) {
            Span strong = new Span(change.strong());
            strong.addClassName("strong");
            line.add(strong);
        }
        line.add(new Span(" " + change.rest()));
        return line;
    }
}
