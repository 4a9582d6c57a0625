package dk.maanedsbog.operations;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/**
 * A pull that the page looked on at has ended, or somebody has decided about its edition: what
 * tells of past pulls is to be told anew.
 */
final class PullsChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1;

    PullsChanged(UI page) {
        super(page, false);
    }
}
