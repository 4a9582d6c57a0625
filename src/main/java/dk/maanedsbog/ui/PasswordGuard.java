package dk.maanedsbog.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.maanedsbog.access.Account;
import org.springframework.stereotype.Component;

/** Leads every navigation within a page to the new password, as long as one must be chosen. */
@Component
final class PasswordGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient CurrentViewer current;

    PasswordGuard(CurrentViewer current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != NewPasswordView.class
                && current.account().filter(Account::mustChange).isPresent()) {
            event.forwardTo(NewPasswordView.class);
        }
    }
}
