package dk.maanedsbog.ui;

import com.vaadin.flow.server.HandlerHelper;
import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads anew at each request what the signed-in person may, and ends the session of one who may
 * nothing any more: locked, removed, left, or with another password than the session began with.
 * Until a one-time password has been replaced, every address leads to the page where that is done.
 */
final class TodaysRights extends OncePerRequestFilter {

    private final People people;
    private final AuditTrail trail;
    private final RequestMatcher open;

    /**
     * @param open the addresses that need nobody
     */
    TodaysRights(People people, AuditTrail trail, RequestMatcher open) {
        this.people = people;
        this.trail = trail;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn =
                CurrentViewer.signedIn(SecurityContextHolder.getContext().getAuthentication());
        if (signedIn.isPresent()) {
            Optional<Account> today = people.today(signedIn.get());
            if (today.isEmpty()) {
                end(request, signedIn.get());
            } else {
                SessionPerson.renew(request, signedIn.get(), today.get());
                request.setAttribute(CurrentViewer.READ, today.get());
                if (today.get().mustChange() && !leadsToNewPassword(request)) {
                    toNewPassword(request, response);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request, Account account) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        trail.add(
                account.getUsername(),
                AuditAction.REFUSED,
                "Sessionen er afsluttet: adgangen gælder ikke mere",
                Optional.empty(),
                0);
    }

    /**
     * The page itself, its clock, the way out, and the framework's own requests, which it guards
     * itself.
     */
    private static boolean leadsToNewPassword(HttpServletRequest request) {
        String path =
                request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.equals("/" + NewPasswordView.PATH)
                || path.equals("/logout")
                || path.equals(SessionClock.PATH)
                || HandlerHelper.isFrameworkInternalRequest("/*", request);
    }

    private static void toNewPassword(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + "/" + NewPasswordView.PATH);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
