package dk.maanedsbog.ui;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that nobody has used for the time that the municipality set. An open page's own
 * heartbeat is no use, though it keeps the container's session alive.
 */
final class IdleSessions extends OncePerRequestFilter {

    private static final String LAST_USED = IdleSessions.class.getName();

    private final Duration allowed;
    private final Clock clock;

    IdleSessions(Duration allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (left(session).isPositive()) {
                if (isUse(request)) {
                    session.setAttribute(LAST_USED, clock.instant());
                }
            } else {
                SecurityContextHolder.clearContext();
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    /** How long the session still lives when nobody uses it. */
    Duration left(HttpSession session) {
        Instant used =
                session.getAttribute(LAST_USED) instanceof Instant last ? last : clock.instant();
        return allowed.minus(Duration.between(used, clock.instant()));
    }

    private static boolean isUse(HttpServletRequest request) {
        boolean heartbeat =
                HandlerHelper.RequestType.HEARTBEAT
                        .getIdentifier()
                        .equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
        boolean asking =
                request.getMethod().equals("GET")
                        && request.getRequestURI().endsWith(SessionClock.PATH);
        return !heartbeat && !asking;
    }
}
