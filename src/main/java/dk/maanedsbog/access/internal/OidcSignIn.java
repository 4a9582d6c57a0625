package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.ExternalPerson;
import dk.maanedsbog.access.ExternalSignIn;
import dk.maanedsbog.configuration.AccessSettings.Oidc;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.LikelyCpr;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds who it is that the municipality's own sign-in vouches for. Roles that the identity provider
 * tells of give nothing: what the person may is worked out from the extract and the grants.
 */
@Component
class OidcSignIn implements ExternalSignIn {

    private static final int NAME_KEPT = 64;

    private final OAuth2UserService<OidcUserRequest, OidcUser> claims = new OidcUserService();
    private final Optional<Oidc> settings;
    private final LocalUsers users;
    private final Staff staff;
    private final UserRows rows;
    private final AuditTrail trail;

    OidcSignIn(Settings settings, LocalUsers users, Staff staff, UserRows rows, AuditTrail trail) {
        this.settings = settings.access().oidc();
        this.users = users;
        this.staff = staff;
        this.rows = rows;
        this.trail = trail;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return person(claims.loadUser(request));
    }

    ExternalPerson person(OidcUser user) {
        Oidc oidc = settings.orElseThrow();
        String value = Optional.ofNullable(user.getClaimAsString(oidc.claim())).orElse("").strip();
        if (value.isEmpty()) {
            throw refused(user.getSubject(), "Kommunens login fortæller ikke, hvem det er");
        }
        if (!oidc.claimIsEmployeeId() && Boolean.FALSE.equals(user.getEmailVerified())) {
            throw refused(value, "E-mailadressen er ikke bekræftet");
        }
        Account account = oidc.claimIsEmployeeId() ? employee(value, value) : byEmail(value);
        rows.find(account.getUsername()).ifPresent(row -> rows.signedIn(row.userName()));
        trail.add(
                account.getUsername(),
                AuditAction.SIGNED_IN,
                "Med kommunens login",
                Optional.empty(),
                0);
        return new ExternalPerson(account, user.getIdToken());
    }

    private Account byEmail(String email) {
        List<Employee> employees = staff.employeesWithEmail(email);
        if (employees.size() > 1) {
            throw refused(email, "Flere medarbejdere har den samme e-mailadresse");
        }
        if (employees.size() == 1) {
            return employee(employees.getFirst().id(), email);
        }
        List<UserRow> locals = rows.withEmail(email);
        if (locals.size() > 1) {
            throw refused(email, "Flere brugere har den samme e-mailadresse");
        }
        return locals.stream()
                .findFirst()
                .flatMap(row -> users.external(row.userName()))
                .orElseThrow(() -> refused(email, "Ingen medarbejder eller bruger har adressen"));
    }

    private Account employee(String id, String claimed) {
        return users.employee(id)
                .orElseThrow(() -> refused(claimed, "Medarbejderen har ingen adgang i dag"));
    }

    private OAuth2AuthenticationException refused(String claimed, String why) {
        String name = LikelyCpr.hidden(claimed);
        trail.add(
                name.substring(0, Math.min(NAME_KEPT, name.length())),
                AuditAction.SIGN_IN_REFUSED,
                why,
                Optional.empty(),
                0);
        return new OAuth2AuthenticationException(new OAuth2Error(NO_ACCESS));
    }
}
