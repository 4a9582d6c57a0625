package dk.maanedsbog.ui;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Tells the audit trail of a signed-in person who asks for a file that no page of the session
 * offers: another's, or one of before the rights changed. A session that goes on asking is told of
 * once a minute.
 */
final class UnopenedFiles extends OncePerRequestFilter {

    static final String FILES = "/VAADIN/dynamic/resource/";

    private static final String TOLD = UnopenedFiles.class.getName();
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final AuditTrail trail;
    private final Clock clock;

    UnopenedFiles(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + FILES);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = CurrentViewer.signedIn(SecurityContextHolder.getContext().getAuthentication());
        chain.doFilter(request, response);
        // a file that is open and no longer permitted refuses, and tells, for itself: with 403
        if (person.isPresent() && response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            HttpSession session = request.getSession(false);
            if (session != null && due(session)) {
                trail.add(
                        person.get().getUsername(),
                        AuditAction.REFUSED,
                        "Fil, der ikke er åben i sessionen",
                        Optional.empty(),
                        0);
            }
        }
    }

    private boolean due(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Instant now = clock.instant();
            boolean quiet =
                    session.getAttribute(TOLD) instanceof Instant told
                            && now.isBefore(told.plus(QUIET));
            if (!quiet) {
                session.setAttribute(TOLD, now);
            }
            return !quiet;
        }
    }
}
