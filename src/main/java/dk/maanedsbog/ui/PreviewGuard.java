package dk.maanedsbog.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives out no file at all while an administrator is shown another's pages: neither those of the
 * pages shown nor those whose addresses stood on a page before.
 */
@Component
final class PreviewGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final String FILES = "/VAADIN/dynamic/resource/";

    private final transient CurrentViewer current;
    private final transient AuditTrail trail;

    PreviewGuard(CurrentViewer current, AuditTrail trail) {
        this.current = current;
        this.trail = trail;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler((session, request, response) -> refuses(request, response));
    }

    private boolean refuses(VaadinRequest request, VaadinResponse response) throws IOException {
        if (request.getPathInfo() == null || !request.getPathInfo().startsWith(FILES)) {
            return false;
        }
        Viewer viewer = current.get();
        if (!viewer.preview()) {
            return false;
        }
        trail.add(
                viewer.userName(),
                AuditAction.REFUSED,
                "En fil under visning som en anden",
                Optional.empty(),
                0);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(
                        I18NProvider.translate(
                                Choices.language(request).locale(), "preview.no-files"));
        return true;
    }
}
