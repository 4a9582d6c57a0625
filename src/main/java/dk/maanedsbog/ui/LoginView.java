package dk.maanedsbog.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.configuration.Settings;
import java.util.stream.Stream;

/** The way in: whose installation it is, a form, and in a demo the sign-ins that it offers. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule(FollowingScripts.COMPONENTS)
final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    /** In the address: signed in at the municipality, and without access here. */
    static final String NO_ACCESS = "uden-adgang";

    /** In the address: the municipality's sign-in did not work. */
    static final String FAILED = "login-fejl";

    /** In the address: the session has come to its end. */
    static final String ENDED = "slut";

    private final Div news = new Div();
    private final LoginForm form = new LoginForm();
    private final Settings settings;

    LoginView(Settings settings, DemoAccounts demoAccounts) {
        this.settings = settings;
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        RevealLabel.in(form);
        news.addClassName("login-news");
        Div door = new Div(brand(), news);
        settings.access().oidc().ifPresent(oidc -> door.add(municipal(oidc.name())));
        door.add(form);
        door.addClassName("login-door");
        add(door);
        if (settings.demo()) {
            add(new DemoSignIns(demoAccounts.groups(), form));
        }
    }

    private Div brand() {
        Div brand = new Div(new H1(getTranslation("product")));
        brand.addClassName("login-brand");
        Paragraph place = new Paragraph(settings.municipality());
        place.addClassName("municipality");
        brand.add(place);
        if (settings.demo()) {
            Span made = new Span(getTranslation("login.demo"));
            made.addClassName("quiet");
            Div demo = new Div(new DemoMark(), made);
            demo.addClassName("login-demo");
            brand.add(demo);
        }
        return brand;
    }

    private Anchor municipal(String name) {
        Anchor button = new Anchor(MunicipalSignIn.START, getTranslation("login.municipal", name));
        button.setRouterIgnore(true);
        button.addClassName("login-municipal");
        return button;
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.user"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("login.error.title"));
        error.setMessage(
                getTranslation(settings.demo() ? "login.error.demo" : "login.error.message"));
        error.setUsername(getTranslation("login.error.user"));
        error.setPassword(getTranslation("login.error.password"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        news.removeAll();
        Stream.of(NO_ACCESS, FAILED, ENDED)
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(what -> news.add(new Notice(getTranslation("login.news." + what))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.page", settings.municipality());
    }
}
