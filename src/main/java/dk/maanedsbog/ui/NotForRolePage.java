package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Says calmly that a page is not for the viewer's role, what the role is for, and where to go. */
@ParentLayout(MainLayout.class)
@PermitAll
final class NotForRolePage extends Div implements HasErrorParameter<NotForRole>, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient CurrentViewer current;
    private final transient OpenViews openViews;

    NotForRolePage(CurrentViewer current, OpenViews openViews) {
        this.current = current;
        this.openViews = openViews;
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotForRole> parameter) {
        Viewer viewer = current.get();
        Notice notice =
                new Notice(
                        getTranslation("not-for-role.text"),
                        getTranslation("not-for-role." + about(viewer)));
        openViews.menu(viewer).stream().findFirst().map(this::link).ifPresent(notice::add);
        add(new PageHeader(getTranslation("not-for-role.title"), ""), notice);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private static String about(Viewer viewer) {
        if (viewer.preview()) {
            return "preview";
        }
        if (viewer.administrator()) {
            return "administrator";
        }
        boolean representative =
                viewer.roles().contains(Role.SHOP_STEWARD) && viewer.roles().size() == 1;
        return representative ? "shop-steward" : "employee";
    }

    private Anchor link(MenuEntry entry) {
        Anchor link =
                new Anchor(
                        entry.path().replaceFirst("^/", ""),
                        getTranslation("not-for-role.go", getTranslation(entry.title())));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("not-for-role.title"));
    }
}
