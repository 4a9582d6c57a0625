package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.fixture.BrowserTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way in and out as people see it: the login page, a new password, and a session's end. */
class SignInBrowserTest extends BrowserTest {

    @Autowired private Accounts accounts;
    @Autowired private AuditTrail trail;

    private String add(String userName) {
        return accounts.add(
                "admin",
                new NewAccount(
                        userName,
                        "Hanne Ravn",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(Role.HEAD),
                        Set.of("A2")));
    }

    @Test
    void a_one_time_password_is_replaced_before_anything_else() {
        String user = "ravn";
        String oneTime = add(user);
        Page page = window(looks().getFirst());
        type(page, user, oneTime);
        page.waitForURL("**/ny-adgangskode");
        page.waitForSelector("vaadin-password-field:not([hidden])");
        page.waitForSelector("vaadin-password-field:visible >> [aria-label='Vis adgangskoden']");
        inspect(page, "new-password");
        choose(page, "for kort", "for kort");
        page.waitForSelector("text=Adgangskoden er for kort");
        choose(page, "hav og himmel 26", "hav og himmel 26");
        page.waitForSelector(".frame main h1");
        assertThat(page.url()).doesNotContain("ny-adgangskode");
        page.click(".user-opener");
        page.click(".sign-out");
        page.waitForURL("**/login**");
        assertThat(trail.newest(1))
                .extracting(AuditEntry::userName, AuditEntry::action)
                .containsExactly(tuple(user, AuditAction.SIGNED_OUT));
    }

    @Test
    void the_button_that_shows_a_password_has_a_danish_name() {
        Page page = window(looks().getFirst());
        page.waitForSelector("vaadin-login-form [aria-label='Vis adgangskoden']");
        assertThat(page.locator("[aria-label='Show password']").count()).isZero();
    }

    @Test
    void the_button_gets_its_name_also_when_the_form_is_drawn_late() {
        Page page = window(looks().getFirst());
        page.addInitScript(
                """
                const define = customElements.define.bind(customElements);
                customElements.define = (name, ...rest) =>
                  name === 'vaadin-login-form'
                    ? setTimeout(() => define(name, ...rest), 300)
                    : define(name, ...rest);
                """);
        page.reload();
        page.waitForSelector("vaadin-login-form [aria-label='Vis adgangskoden']");
    }

    @Test
    void a_page_is_loaded_once() {
        Page page = window(looks().getFirst());
        page.waitForSelector("vaadin-login-form");
        page.evaluate("window.first = true");
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}))");
        assertThat(page.evaluate("window.first")).isEqualTo(true);
        // one that was put aside has a view of then, and is loaded anew
        page.waitForNavigation(
                () ->
                        page.evaluate(
                                "setTimeout(() => dispatchEvent(new PageTransitionEvent("
                                        + "'pageshow', {persisted: true})))"));
        assertThat(page.evaluate("window.first")).isNull();
    }

    private static void type(Page page, String user, String password) {
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", password);
        page.click("vaadin-button[slot=submit]");
    }

    private static void choose(Page page, String wanted, String again) {
        List<Locator> fields = page.locator("vaadin-password-field:visible input").all();
        fields.get(0).fill(wanted);
        fields.get(1).fill(again);
        fields.get(1).blur();
        page.click("vaadin-button[theme~=primary]");
    }

    @Test
    void an_unused_session_warns_before_it_ends_and_covers_the_page_when_it_has() {
        Look look = looks().getFirst();
        AtomicReference<String> left = new AtomicReference<>("100");
        Page page = signIn(look, "k1");
        page.route(
                "**/session",
                route -> {
                    if (route.request().method().equals("POST")) {
                        left.set("1800");
                    }
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setStatus(left.get().isEmpty() ? 403 : 200)
                                    .setBody(left.get()));
                });
        page.reload();
        page.waitForSelector(".session-dialog >> text=Bliv logget ind");
        inspect(page, "session-soon", look);
        page.click(".session-dialog button");
        page.waitForSelector(
                ".session-dialog",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        left.set("0");
        page.reload();
        page.waitForSelector(".session-dialog.over >> text=Log ind igen");
        inspect(page, "session-over", look);
    }

    @Test
    void the_button_reaches_the_server_with_its_token() {
        Page page = signIn(looks().getFirst(), "k1");
        Object status =
                page.evaluate(
                        "async () => (await fetch('session', {method: 'POST', headers: {"
                                + "[document.querySelector('meta[name=_csrf_header]').content]:"
                                + " document.querySelector('meta[name=_csrf]').content}})).status");
        assertThat(status).isEqualTo(200);
    }

    @Test
    void a_locked_user_ends_on_the_login_page_that_says_why() {
        String oneTime = add("ravnlaast");
        Page page = window(looks().getFirst());
        type(page, "ravnlaast", oneTime);
        page.waitForSelector("vaadin-password-field:not([hidden])");
        accounts.lock("admin", "ravnlaast");
        choose(page, "hav og himmel 26", "hav og himmel 26");
        page.waitForURL("**/login**");
        page.waitForSelector("text=Du er logget ud");
        inspect(page, "login-ended", looks().getFirst());
    }
}
