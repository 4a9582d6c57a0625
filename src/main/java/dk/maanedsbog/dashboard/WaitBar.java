package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.shared.DanishFormat;

/** Days waited as a plain bar, against the longest of the list, and as a number. */
final class WaitBar extends Div {

    private static final long serialVersionUID = 1;

    WaitBar(long days, long longest, int longWait) {
        addClassName("wait");
        Span fill = new Span();
        fill.getStyle().set("width", Math.max(1, days * 100 / Math.max(1, longest)) + "%");
        Span bar = new Span(fill);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(DanishFormat.number(days));
        number.addClassName("days");
        add(bar, number);
        if (days > longWait) {
            addClassName("long");
            Span tag = new Span(getTranslation("mine.over", Integer.toString(longWait)));
            tag.addClassNames("tag", "late");
            add(tag);
        }
    }
}
