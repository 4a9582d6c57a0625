package dk.maanedsbog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Says at the top of every page whose pages these are, and leads back to one's own. */
final class PreviewBand extends Section {

    private static final long serialVersionUID = 1;

    PreviewBand(String name, Previews previews) {
        addClassName("preview-band");
        setAriaLabel(getTranslation("preview"));
        Span files = new Span(getTranslation("preview.no-files"));
        NativeButton stop =
                new NativeButton(
                        getTranslation("preview.stop"),
                        click -> {
                            previews.stop();
                            UI.getCurrent().getPage().setLocation("drift/adgang");
                        });
        stop.addClassName("button");
        add(new Span(new Span(getTranslation("preview.as", name)), new Span(" "), files), stop);
    }
}
