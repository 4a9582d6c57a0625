package dk.maanedsbog.ui;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Tells the audit trail who signs out. */
final class RecordedSignOut implements LogoutHandler {

    private final AuditTrail trail;

    RecordedSignOut(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, Authentication who) {
        CurrentViewer.signedIn(who)
                .ifPresent(
                        account ->
                                trail.add(
                                        account.getUsername(),
                                        AuditAction.SIGNED_OUT,
                                        "Loggede ud",
                                        Optional.empty(),
                                        0));
    }
}
