package dk.maanedsbog.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Refuses every address that is not for one's role, and tells the audit trail. The view that says
 * so is made first and carried by the page, whose status follows.
 */
@Component
final class OpenViewsGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient CurrentViewer current;
    private final transient OpenViews openViews;
    private final transient AuditTrail trail;
    private final transient List<DeadEnds> deadEnds;

    OpenViewsGuard(
            CurrentViewer current, OpenViews openViews, AuditTrail trail, List<DeadEnds> deadEnds) {
        this.current = current;
        this.openViews = openViews;
        this.trail = trail;
        this.deadEnds = deadEnds;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void answer(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        String path = request.getPathInfo().replaceFirst("^/", "");
        var found =
                RouteConfiguration.forApplicationScope()
                        .getHandledRegistry()
                        .getNavigationRouteTarget(path);
        if (!found.hasTarget()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!open(current.get(), found.getRouteTarget().getTarget())) {
            refuse(path, request, page.getVaadinResponse());
        } else if (deadEnds.stream().anyMatch(ends -> ends.leadsNowhere(path))) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void refuse(String path, VaadinRequest request, VaadinResponse response) {
        Viewer viewer = current.get();
        Optional<MenuEntry> front =
                request.getParameterMap().isEmpty() ? front(path, viewer) : Optional.empty();
        if (front.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.getContextPath() + front.get().path());
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    private void guard(BeforeEnterEvent event) {
        Viewer viewer = current.get();
        if (open(viewer, event.getNavigationTarget())) {
            return;
        }
        String path = event.getLocation().getPath();
        Optional<MenuEntry> front =
                event.getLocation().getQueryParameters().getParameters().isEmpty()
                        ? front(path, viewer)
                        : Optional.empty();
        if (front.isPresent()) {
            event.forwardTo(front.get().menuClass());
            return;
        }
        trail.add(viewer.userName(), AuditAction.REFUSED, "Siden /" + path, Optional.empty(), 0);
        event.rerouteToError(new NotForRole(), path);
    }

    /** Where somebody is led who came to the installation, and asked for no page in particular. */
    private Optional<MenuEntry> front(String path, Viewer viewer) {
        return path.isEmpty() ? openViews.menu(viewer).stream().findFirst() : Optional.empty();
    }

    private boolean open(Viewer viewer, Class<?> target) {
        return target.isAnnotationPresent(AnonymousAllowed.class)
                || HasErrorParameter.class.isAssignableFrom(target)
                || target == NewPasswordView.class
                || current.account().filter(account -> !account.mustChange()).isEmpty()
                || openViews.mayOpen(viewer, target);
    }
}
