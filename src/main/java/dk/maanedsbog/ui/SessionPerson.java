package dk.maanedsbog.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.ExternalPerson;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Puts the newest rights of the signed-in person where Spring Security and Vaadin look for them.
 */
final class SessionPerson {

    private SessionPerson() {}

    /** Takes today's account for the one that the session began with, where they differ. */
    static void renew(HttpServletRequest request, Account before, Account today) {
        if (!before.viewer().equals(today.viewer()) || before.mustChange() != today.mustChange()) {
            put(request, today);
        }
    }

    /** After a new password, which would end every session that began with the old one. */
    static void renew(Account today) {
        put(VaadinServletRequest.getCurrent().getHttpServletRequest(), today);
    }

    private static void put(HttpServletRequest request, Account today) {
        Authentication renewed = token(today);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        request.setAttribute(CurrentViewer.READ, today);
    }

    /** Whoever came by the municipality's own sign-in is still known as such, to sign out there. */
    private static Authentication token(Account today) {
        today.eraseCredentials();
        if (SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken external
                && external.getPrincipal() instanceof ExternalPerson person) {
            return new OAuth2AuthenticationToken(
                    new ExternalPerson(today, person.idToken()),
                    today.getAuthorities(),
                    external.getAuthorizedClientRegistrationId());
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                today, null, today.getAuthorities());
    }
}
