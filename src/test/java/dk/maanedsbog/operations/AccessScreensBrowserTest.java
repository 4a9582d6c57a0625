package dk.maanedsbog.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.fixture.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The administrator's pages in a real browser, and another's pages as the administrator sees them.
 */
class AccessScreensBrowserTest extends BrowserTest {

    private static final Look DESK = new Look(1440, 900, false);
    private static final String AUDIT = "drift/adgang/revisionsspor";

    @Autowired private AuditTrail trail;
    @Autowired private Accounts accounts;

    @Test
    void every_screen_looks_right_and_keeps_nobody_out() {
        Page page = read(looks().getFirst(), "admin");
        look(page, "drift/adgang", "access");
        look(page, "drift/adgang?person=k1", "access-person");
        page.click("text=Lås >> nth=0");
        assertThat(page.locator(".confirmed .yes")).isFocused();
        inspect(page, "access-confirm");
        look(page, "drift/adgang?ny", "access-new");
        look(page, AUDIT, "audit");
    }

    @Test
    void anothers_pages_look_right_and_keep_nobody_out() {
        Page page = signIn(looks().getFirst(), "admin");
        open(page, "drift/adgang?person=k1");
        viewAs(page, "Karla Bøgelund");
        look(page, "?periode=2026-10&enhed=team:T1", "preview");
        long before = refusals();
        openRefused(page, "drift/adgang");
        // told once: as the address is answered, and not again as its page is drawn
        assertThat(refusals()).isEqualTo(before + 1);
        inspect(page, "preview-refused");
    }

    private long refusals() {
        return trail.newest(1000).stream()
                .filter(entry -> entry.action() == AuditAction.REFUSED)
                .count();
    }

    private void look(Page page, String path, String name) {
        open(page, path);
        inspect(page, name);
    }

    private void seen(Page page, String name, Look look) {
        inspect(page, name, look);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + ": nothing sticks out to the side")
                .isLessThanOrEqualTo(look.width());
    }

    private static void viewAs(Page page, String name) {
        page.click("text=Vis som " + name);
        page.click(".confirmed .yes");
        page.waitForSelector(".preview-band");
    }

    @Test
    void states_and_dates_stay_on_one_line() {
        Look narrow = new Look(1240, 900, false);
        trail.add("chef", AuditAction.SIGNED_IN, "Med adgangskode", Optional.empty(), 0);
        Page page = read(narrow, "admin");
        open(page, "drift/adgang");
        assertThat(page.locator("td.unbroken >> text=Kan logge ind >> nth=0")).isVisible();
        assertThat(page.locator("td.unbroken >> text=kl. >> nth=0")).isVisible();
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('td.unbroken span')]"
                                        + ".every(text => text.getClientRects().length === 1)"))
                .isEqualTo(true);
        seen(page, "access-lines", narrow);
    }

    @Test
    void a_user_is_added_and_opened_by_keyboard_alone() {
        Page page = read(DESK, "admin");
        open(page, "drift/adgang");
        page.locator("a:text-is('Ny bruger')").focus();
        page.keyboard().press("Enter");
        page.locator(".access-form label:has-text('Brugernavn') input").focus();
        page.keyboard().type("afløser");
        page.locator(".access-form label:has-text('Navn') input >> nth=-1").focus();
        page.keyboard().type("Anna Afløser");
        page.locator(".access-form label:has-text('E-mail') input").focus();
        page.keyboard().type("anna@kommune.dk");
        page.locator(".tick:has-text('Tillidsrepræsentant') input").focus();
        page.keyboard().press("Space");
        page.locator("button:text-is('Opret bruger')").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".confirmed .yes")).isFocused();
        page.keyboard().press("Enter");
        Locator told = page.locator(".password-once");
        assertThat(told).containsText("Brugeren afløser er oprettet");
        assertThat(told).containsText("Koden vises kun nu");
        inspect(page, "access-password", DESK);
        assertThat(accounts.all())
                .filteredOn(user -> user.userName().equals("afløser"))
                .extracting(Accounts.Listed::email)
                .containsExactly(Optional.of("anna@kommune.dk"));
        open(page, "drift/adgang?person=afløser");
        assertThat(page.locator(".person h2")).hasText("Anna Afløser");
    }

    @Test
    void the_audit_trail_is_narrowed_by_address_and_downloaded() throws IOException {
        Page page = read(DESK, "admin");
        open(page, AUDIT);
        page.selectOption("select[aria-label=Handling]", "signed_in");
        assertThat(page).hasURL(Pattern.compile(".*handling=signed_in.*"));
        assertThat(page.locator("tbody tr >> nth=0")).containsText("Loggede ind");
        Download download = page.waitForDownload(() -> page.click("text=Hent som CSV"));
        assertThat(download.suggestedFilename()).isEqualTo("revisionsspor.csv");
        assertThat(Files.readString(download.path()))
                .startsWith("\ufeffTidspunkt;Bruger;")
                .contains(";admin;Loggede ind;")
                .doesNotContain("Blev afvist");
        open(page, AUDIT + "?handling=downloaded");
        assertThat(page.locator("tbody tr >> nth=0")).containsText("Revisionsspor (CSV)");
    }

    @Test
    void no_file_is_given_out_while_anothers_pages_are_shown() {
        Page page = signIn(DESK, "admin");
        open(page, "boeger");
        String workbook = page.locator("td a >> nth=0").getAttribute("href");
        assertThat(fetched(page, workbook).status()).isEqualTo(200);
        Page second = page.context().newPage();
        second.navigate(address("drift/adgang?person=k1"));
        second.waitForSelector("main h1");
        viewAs(second, "Karla Bøgelund");
        APIResponse refused = fetched(page, workbook);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).isEqualTo("Filer kan ikke hentes imens.");
        second.navigate(address("boeger"));
        second.waitForSelector("main h1");
        assertThat(second.locator("td a >> nth=0")).isHidden();
        // a window that stood open before says so from its next page on
        page.click("nav a >> nth=0");
        assertThat(page.locator(".preview-band")).containsText("som Karla Bøgelund ser den");
        page.click("text=Stop visning");
        assertThat(page.locator("main h1")).hasText("Adgang");
        assertThat(page.locator(".preview-band")).hasCount(0);
    }

    @Test
    void anothers_pages_are_shown_and_left_by_keyboard_alone() {
        Page page = signIn(DESK, "admin");
        open(page, "drift/adgang?person=k1");
        tabTo(page, "button:text-is('Vis som Karla Bøgelund')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".confirmed .yes")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".preview-band")).containsText("som Karla Bøgelund ser den");
        tabTo(page, "button:text-is('Stop visning')");
        page.keyboard().press("Enter");
        assertThat(page.locator("main h1")).hasText("Adgang");
        assertThat(page.locator(".preview-band")).hasCount(0);
    }

    private APIResponse fetched(Page page, String href) {
        return page.request().get(address(href));
    }
}
