package dk.maanedsbog.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Refuses every address that is not for one's role, and tells the audit trail. */
@Component
final class OpenViewsGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient CurrentViewer current;
    private final transient OpenViews openViews;
    private final transient AuditTrail trail;

    OpenViewsGuard(CurrentViewer current, OpenViews openViews, AuditTrail trail) {
        this.current = current;
        this.openViews = openViews;
        this.trail = trail;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        Viewer viewer = current.get();
        if (needsNoRole(event.getNavigationTarget())
                || openViews.mayOpen(viewer, event.getNavigationTarget())) {
            return;
        }
        String path = event.getLocation().getPath();
        var first = openViews.menu(viewer).stream().findFirst();
        if (path.isEmpty() && first.isPresent()) {
            // nobody asked for this page; it is only where a sign-in leads
            event.forwardTo(first.get().menuClass());
            return;
        }
        trail.add(viewer.userName(), AuditAction.REFUSED, "Siden /" + path, Optional.empty(), 0);
        event.rerouteToError(new NotForRole(), path);
    }

    private boolean needsNoRole(Class<?> target) {
        return target.isAnnotationPresent(AnonymousAllowed.class)
                || HasErrorParameter.class.isAssignableFrom(target)
                || target == NewPasswordView.class
                || current.account().filter(account -> !account.mustChange()).isEmpty();
    }
}
