package dk.maanedsbog.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/**
 * A panel of which a phone shows the heading alone until it is asked for more; a wider window shows
 * all of it and has no button.
 */
public final class Folding extends Div {

    private static final long serialVersionUID = 1;

    /** Flow writes the address of a page a moment after it has drawn it. */
    private static final String POINTED_AT =
            """
            return new Promise((told) => setTimeout(() => told(%s === $0), 100));
            """
                    .formatted(BroughtIntoView.POINTED_AT);

    private final String heading;
    private final Set<String> unfolded;
    private final NativeButton button = new NativeButton();

    /**
     * @param heading the panel's own, which the button is called by
     * @param panel whose first child holds the heading
     * @param unfolded the headings of what the reader has asked for on this page; changed here
     */
    public Folding(String heading, Component panel, Set<String> unfolded) {
        this.heading = heading;
        this.unfolded = unfolded;
        addClassName("folding");
        Span sign = new Span();
        sign.addClassNames("icon", "icon-fold");
        button.add(sign);
        button.addClassName("fold");
        button.setAriaLabel(heading);
        button.addClickListener(click -> turn());
        add(button, panel);
        show();
    }

    /** Gives it a name that an address can end on: then it stands open and is brought into view. */
    public Folding named(String name) {
        setId(name);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getId().ifPresent(
                        name ->
                                getElement()
                                        .executeJs(POINTED_AT, name)
                                        .then(Boolean.class, this::pointedAt));
    }

    private void pointedAt(boolean here) {
        if (here) {
            unfolded.add(heading);
            show();
            BroughtIntoView.atTheTop(getElement());
        }
    }

    private void turn() {
        if (!unfolded.remove(heading)) {
            unfolded.add(heading);
        }
        show();
    }

    private void show() {
        boolean open = unfolded.contains(heading);
        setClassName("unfolded", open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
