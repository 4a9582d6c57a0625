package dk.maanedsbog.ui;

import com.vaadin.flow.server.VaadinRequest;
import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.SignedIn;
import dk.maanedsbog.access.Viewer;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells who is signed in, with the rights of this very request; whoever is not known is nobody, and
 * sees nothing.
 */
@Component
public class CurrentViewer {

    /** Where {@link TodaysRights} leaves the account that it read for the request. */
    static final String READ = CurrentViewer.class.getName();

    private static final Viewer NOBODY = new Viewer("", "", Optional.empty(), false);

    private final People people;

    CurrentViewer(People people) {
        this.people = people;
    }

    /** Whose pages are shown: one's own, or another's whom an administrator is shown. */
    public Viewer get() {
        Viewer self = self();
        return Preview.running()
                .filter(preview -> self.administrator())
                .filter(preview -> preview.administrator().equals(self.userName()))
                .map(this::previewed)
                .orElse(self);
    }

    /** Somebody who may nothing today is shown as that: with no page at all. */
    private Viewer previewed(Preview preview) {
        return people.viewer(preview.person())
                .orElse(new Viewer(preview.person(), preview.person(), Optional.empty(), false))
                .previewedBy(preview.administrator());
    }

    /** Who is signed in, also while another's pages are shown. */
    Viewer self() {
        return account()
                .filter(account -> !account.mustChange())
                .map(Account::viewer)
                .orElse(NOBODY);
    }

    /** The account behind the session, as it stands today. */
    Optional<Account> account() {
        return signedIn(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(signedIn -> read(signedIn).or(() -> people.today(signedIn)));
    }

    static Optional<Account> signedIn(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person.account())
                : Optional.empty();
    }

    private static Optional<Account> read(Account signedIn) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null
                        && request.getAttribute(READ) instanceof Account account
                        && account.getUsername().equals(signedIn.getUsername())
                        && account.passwordVersion() == signedIn.passwordVersion()
                ? Optional.of(account)
                : Optional.empty();
    }
}
