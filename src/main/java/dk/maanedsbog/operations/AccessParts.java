package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way between the parts of the page. */
final class AccessParts extends Nav {

    private static final long serialVersionUID = 1;

    AccessParts(String here) {
        addClassNames("segments", "parts");
        setAriaLabel(getTranslation("access.parts"));
        add(link(AccessView.PATH, "access.users", here), link(AuditView.PATH, "audit.title", here));
    }

    private Anchor link(String path, String key, String here) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
