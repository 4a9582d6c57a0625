package dk.maanedsbog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Passwords;
import dk.maanedsbog.access.People;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** Where a one-time password is replaced by one's own, and an old password by a new one. */
@Route(value = NewPasswordView.PATH, autoLayout = false)
@PermitAll
@JsModule(FollowingScripts.COMPONENTS)
final class NewPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "ny-adgangskode";

    private static final long serialVersionUID = 1;

    private final CurrentViewer current;
    private final transient Passwords passwords;
    private final transient People people;
    private final PasswordField before = new PasswordField(getTranslation("password.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("password.new"));
    private final PasswordField again = new PasswordField(getTranslation("password.again"));

    NewPasswordView(
            CurrentViewer current,
            Passwords passwords,
            People people,
            AuthenticationContext authentication) {
        this.current = current;
        this.passwords = passwords;
        this.people = people;
        Stream.of(before, wanted, again).forEach(RevealLabel::in);
        addClassName("login");
        Div head = new Div(new H1(getTranslation("password.title")));
        head.addClassName("login-brand");
        Div form = new Div(rules(), before, wanted, again, save(), leave(authentication));
        form.addClassName("password-form");
        Div door = new Div(head, form);
        door.addClassName("login-door");
        add(door);
    }

    private Div rules() {
        UnorderedList rules =
                new UnorderedList(
                        new ListItem(
                                getTranslation(
                                        "password.rule.length",
                                        Integer.toString(Passwords.SHORTEST))),
                        new ListItem(getTranslation("password.rule.new")),
                        new ListItem(getTranslation("password.rule.name")));
        return new Div(new Paragraph(getTranslation("password.intro")), rules);
    }

    private Button save() {
        before.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        Button save = new Button(getTranslation("password.save"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        return save;
    }

    private Button leave(AuthenticationContext authentication) {
        Button leave =
                new Button(getTranslation("user.sign-out"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        return leave;
    }

    /** Only users with a password of this installation have anything to do here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = current.account();
        if (account.filter(found -> found.origin() == Account.Origin.LOCAL).isEmpty()) {
            event.forwardTo("");
            return;
        }
        before.setVisible(!account.get().mustChange());
    }

    private void change() {
        wanted.setInvalid(false);
        again.setInvalid(false);
        before.setInvalid(false);
        if (!wanted.getValue().equals(again.getValue())) {
            complain(again, "password.problem.again");
            return;
        }
        Account account = current.account().orElseThrow();
        passwords
                .change(account, before.getValue(), wanted.getValue())
                .ifPresentOrElse(
                        problem ->
                                complain(
                                        problem == Passwords.Problem.WRONG_CURRENT
                                                ? before
                                                : wanted,
                                        "password.problem." + problem.name().toLowerCase()),
                        () -> done(account));
    }

    private void complain(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }

    private void done(Account account) {
        people.withNewPassword(account).ifPresent(SessionPerson::renew);
        getUI().orElseThrow().getPage().setLocation(".");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("password.title"));
    }
}
