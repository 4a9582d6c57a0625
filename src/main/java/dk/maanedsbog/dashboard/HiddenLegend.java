package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Paragraph;

/**
 * What »hidden« in a table means. It never tells whether a number is small itself or only covers
 * another: that would narrow both.
 */
final class HiddenLegend extends Paragraph {

    private static final long serialVersionUID = 1;

    HiddenLegend() {
        setText(getTranslation("hidden.legend"));
        addClassName("quiet");
    }
}
