package dk.maanedsbog.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * That a session shows an administrator the pages of another, whichever of its windows asks.
 *
 * @param administrator the user name of the one who looks
 * @param person the user name or employee id of the one who is shown
 */
record Preview(String administrator, String person) implements Serializable {

    private static final String KEY = Preview.class.getName();

    static Optional<Preview> running() {
        return session()
                .map(session -> session.getAttribute(KEY))
                .filter(Preview.class::isInstance)
                .map(Preview.class::cast);
    }

    void start() {
        session().orElseThrow().setAttribute(KEY, this);
    }

    static void stop() {
        session().ifPresent(session -> session.removeAttribute(KEY));
    }

    private static Optional<WrappedSession> session() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            return Optional.ofNullable(session.getSession());
        }
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getWrappedSession(false));
    }
}
