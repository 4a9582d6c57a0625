package dk.maanedsbog.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.fixture.BrowserTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A session that nobody used is over, and signing in again leads back to where one was. */
@Import(IdleSessionBrowserTest.Clocks.class)
class IdleSessionBrowserTest extends BrowserTest {

    @Autowired private Ahead clock;

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        Ahead ahead() {
            return new Ahead();
        }
    }

    /** The machine's own time, and what it is put ahead by. */
    static final class Ahead extends Clock {

        private volatile Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Copenhagen");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void a_click_after_half_an_hour_leads_to_the_login_page_and_from_there_back() {
        Page page = signIn(looks().getFirst(), "k1");
        open(page, "boeger?fra=2026-09.1&til=2026-10.1&enhed=department:A1");
        clock.by = clock.by.plusMinutes(31);
        page.locator("main .segments button, main button.show-all, nav a").first().click();
        page.waitForURL("**/login?slut");
        assertThat(page.getByText("Du er logget ud")).isVisible();
        page.click("[data-user=k1]");
        assertThat(page).hasURL(Pattern.compile(".*/boeger\\?fra=2026-09\\.1.*"));
        assertThat(page.locator("main h1")).hasText("Månedsbøger");
    }

    @Test
    void a_click_after_the_browser_has_forgotten_its_session_leads_to_the_login_page() {
        Page page = signIn(looks().getFirst(), "k1");
        open(page, "boeger");
        page.context().clearCookies();
        page.locator("nav a").first().click();
        page.waitForURL("**/login?slut");
        assertThat(page.getByText("Du er logget ud")).isVisible();
    }
}
