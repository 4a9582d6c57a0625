package dk.maanedsbog.ui;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Viewer;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in; whoever is not known is nobody, and sees nothing. */
@Component
public class CurrentViewer {

    private static final Viewer NOBODY = new Viewer("", "", Optional.empty(), false);

    public Viewer get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? account.viewer()
                : NOBODY;
    }
}
