package dk.maanedsbog.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.fixture.BrowserTest;
import dk.maanedsbog.fixture.SmallBaskets;
import dk.maanedsbog.fixture.SmallMunicipality;
import dk.maanedsbog.goal.Goals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The basket in a real browser: every size, light and dark, and what it leads to. */
class BasketBrowserTest extends BrowserTest {

    private static final String A1 = "kurv?periode=2026-10&enhed=department:A1";

    @Autowired private Publication publication;
    @Autowired private Editions editions;
    @Autowired private Goals goals;

    @BeforeEach
    void baskets() {
        if (editions.newest(SmallMunicipality.LAST).orElseThrow().revision() == 1) {
            SmallBaskets.settle(publication, goals);
        }
    }

    @Test
    void the_basket_looks_right_and_keeps_nobody_out() {
        Page page = signIn(looks().getFirst(), "k1");
        open(page, A1);
        assertThat(page.locator(".basket-picture .ball")).hasCount(37);
        inspect(page, "basket");
        page.locator(".basket-year").scrollIntoViewIfNeeded();
        inspect(page, "basket-year");
    }

    @Test
    void what_is_hidden_and_what_is_too_much_look_right_too() {
        Look look = new Look(1440, 900, false);
        Page page = signIn(look, "k1");
        open(page, "kurv?periode=2026-10&enhed=department:A3");
        assertThat(page.locator(".basket-picture .ball")).hasCount(0);
        inspect(page, "basket-hidden", look);
        page = signIn(look, "s1");
        open(page, "kurv?periode=2026-10&enhed=department:A2");
        assertThat(page.locator(".basket-picture .ball")).hasCount(135);
        inspect(page, "basket-reached", look);
    }

    @Test
    void a_small_basket_leads_to_its_month() {
        Page page = signIn(new Look(1440, 900, false), "k1");
        open(page, A1);
        page.click(".basket-year li:nth-child(10) a");
        assertThat(page.locator(".period-steps select")).hasValue("2026-08");
    }
}
