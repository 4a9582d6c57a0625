package dk.maanedsbog.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers the page that stood open as its session came to an end, so that signing in again leads
 * back to it, as it does for an address that is pasted.
 */
@Component
final class WayBack implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    /** Where Spring Security looks for the address that a sign-in was asked for. */
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(WayBack::remember);
    }

    private static void remember(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        if (request.getPathInfo().equals("/login")
                && request.getParameter(LoginView.ENDED) != null) {
            left(request)
                    .ifPresent(
                            address ->
                                    request.getWrappedSession()
                                            .setAttribute(SAVED, new SimpleSavedRequest(address)));
        }
    }

    /** The page's own address, if the browser comes from one of ours. */
    private static Optional<String> left(VaadinRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            URI from = URI.create(referrer);
            String root = request.getContextPath() + "/";
            boolean ours =
                    from.getRawAuthority() != null
                            && from.getRawAuthority().equals(request.getHeader(HttpHeaders.HOST))
                            && from.getRawPath().startsWith(root);
            String path = ours ? from.getRawPath().substring(root.length()) : "";
            if (!ours || path.startsWith("login") || path.equals(NewPasswordView.PATH)) {
                return Optional.empty();
            }
            String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return Optional.of("/" + path.replaceFirst("^/+", "") + query);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
