package dk.maanedsbog.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import dk.maanedsbog.access.ExternalSignIn;
import dk.maanedsbog.configuration.AccessSettings.Oidc;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The municipality's own sign-in by OpenID Connect, beside the installation's passwords. */
final class MunicipalSignIn {

    /** Where its button leads. */
    static final String START = "oauth2/authorization/kommune";

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalSignIn.class);
    private static final String NAME = "kommune";

    private final ClientRegistrationRepository provider;

    MunicipalSignIn(Oidc oidc) {
        this.provider =
                new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(registration(oidc)));
    }

    void offer(HttpSecurity http, ExternalSignIn people) throws Exception {
        http.oauth2Login(
                login ->
                        login.loginPage("/login")
                                .clientRegistrationRepository(provider)
                                .authorizedClientRepository(new NoTokens())
                                .userInfoEndpoint(claims -> claims.oidcUserService(people))
                                .failureHandler(failure()));
    }

    /**
     * Ends the session at the provider too, where it has an address for that, for those who came
     * from there; on a shared machine the button would else let the next one in.
     */
    LogoutSuccessHandler signOut() {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(provider);
        signOut.setPostLogoutRedirectUri("{baseUrl}/login");
        signOut.setDefaultTargetUrl("/login");
        signOut.setRedirectStrategy(new UidlRedirectStrategy());
        return signOut;
    }

    /** Asks the provider for its addresses the first time somebody signs in, not at the start. */
    private static ClientRegistration registration(Oidc oidc) {
        return ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(NAME)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope("openid", "profile", "email")
                .build();
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, problem) ->
                response.sendRedirect(
                        request.getContextPath()
                                + "/login?"
                                + (refused(problem) ? LoginView.NO_ACCESS : LoginView.FAILED));
    }

    private static boolean refused(AuthenticationException problem) {
        boolean refused =
                problem instanceof OAuth2AuthenticationException oauth
                        && oauth.getError().getErrorCode().equals(ExternalSignIn.NO_ACCESS);
        if (!refused) {
            LOG.warn("The municipality's sign-in failed: {}", problem.getMessage());
        }
        return refused;
    }

    /** Keeps no token: who it is has been asked, and nothing else is. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String name, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // nothing is kept
        }

        @Override
        public void removeAuthorizedClient(
                String name,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // nothing was kept
        }
    }
}
