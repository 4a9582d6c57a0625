package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Says that nothing is at the address, or nothing that the viewer may know of. */
@ParentLayout(MainLayout.class)
@PermitAll
final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Notice notice =
                new Notice(getTranslation("not-found.title"), getTranslation("not-found.text"));
        Anchor home = new Anchor("", getTranslation("not-found.home"));
        home.getElement().setAttribute("router-link", true);
        notice.add(home);
        add(notice);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
