package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Who has access: the users and employees, one of them opened, or a new user. */
@Route(AccessView.PATH)
@Menu(title = "nav.access", order = 90, icon = "key")
@OpenTo(Audience.ADMINISTRATORS)
@PermitAll
final class AccessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "drift/adgang";
    static final String PERSON = "person";
    private static final String NEW = "ny";

    private final transient Directory directory;
    private final transient Accounts accounts;
    private final transient Roles roles;
    private final transient Administration administration;

    AccessView(Directory directory, Accounts accounts, Roles roles, Administration administration) {
        this.directory = directory;
        this.accounts = accounts;
        this.roles = roles;
        this.administration = administration;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        Anchor add = new Anchor(PATH + "?" + NEW, getTranslation("access.new"));
        add.getElement().setAttribute("router-link", true);
        add.addClassName("button");
        add(
                new PageHeader(getTranslation("access.title"), getTranslation("access.line"), add),
                new AccessParts(PATH));
        if (asked.getParameters().containsKey(NEW)) {
            add(new NewUserPanel(directory, accounts, administration));
        }
        asked.getSingleParameter(PERSON).ifPresent(this::show);
        add(new PeoplePanel(directory));
    }

    private void show(String key) {
        if (directory.find(key).isPresent()) {
            add(new PersonPanel(key, directory, accounts, roles, administration));
        } else {
            add(new Notice(getTranslation("access.unknown-person")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("access.title"));
    }
}
