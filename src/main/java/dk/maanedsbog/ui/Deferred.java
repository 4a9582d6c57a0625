package dk.maanedsbog.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A part of a page that is read after the page itself stands there: a skeleton first, then what it
 * shows. When its reading fails it says so itself, and the rest of the page stays.
 */
public final class Deferred extends Div {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Deferred.class);

    private transient Supplier<Component> content;

    /**
     * @param what its name, for those who hear it while it loads
     */
    public Deferred(String what, Supplier<Component> content) {
        this.content = content;
        addClassName("deferred");
        Div skeleton = new Div();
        skeleton.addClassName("skeleton");
        skeleton.getElement()
                .setAttribute("role", "status")
                .setAttribute("aria-label", getTranslation("deferred.loading", what));
        add(skeleton);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (event.isInitialAttach()) {
            // the browser answers once it has drawn the skeleton
            getElement().executeJs("return true").then(drawn -> show());
        }
    }

    private void show() {
        removeAll();
        try {
            add(content.get());
        } catch (RuntimeException e) {
            LOG.error("A part of a page could not be read", e);
            add(
                    new Notice(
                            getTranslation("deferred.failed.title"),
                            getTranslation("deferred.failed")));
        }
        // what it was read from is not kept as long as the page stands
        content = null;
    }
}
