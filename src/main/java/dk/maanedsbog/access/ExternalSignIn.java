package dk.maanedsbog.access;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Takes whoever the municipality's own sign-in sends, and finds the person or refuses. */
public interface ExternalSignIn extends OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The error of one who is signed in at the municipality and has no access here. */
    String NO_ACCESS = "no_access_here";
}
