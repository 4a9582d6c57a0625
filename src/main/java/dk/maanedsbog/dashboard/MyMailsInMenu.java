package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.delivery.Subscriptions;
import dk.maanedsbog.ui.OwnPage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers the page of one's own mails to those who get any. */
@Component
class MyMailsInMenu implements OwnPage {

    private final Subscriptions subscriptions;

    MyMailsInMenu(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Optional<Link> of(Viewer viewer) {
        return subscriptions.of(viewer).map(found -> new Link(MyMailsView.PATH, "mails.mine"));
    }
}
