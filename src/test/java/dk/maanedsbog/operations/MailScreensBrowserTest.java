package dk.maanedsbog.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.fixture.BrowserTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The mail log and the page of one's own mails in a real browser. */
@DirtiesContext
class MailScreensBrowserTest extends BrowserTest {

    @TempDir private static Path config;

    @Autowired private JdbcTemplate store;
    @Autowired private Editions editions;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry properties) throws IOException {
        MailsOn.in(config, properties);
    }

    @BeforeEach
    void log() {
        MailsOn.log(store, editions);
    }

    @ParameterizedTest
    @CsvSource({"1440,900,false", "390,844,true"})
    void mails_are_seen_and_turned_off(int width, int height, boolean dark) {
        Look look = new Look(width, height, dark);
        Page page = read(look, "admin");
        open(page, "drift");
        assertThat(page.locator(".mails")).containsText("Uvist, om den er nået frem");
        page.locator(".mails").evaluate("section => section.scrollIntoView()");
        assertThat(page.locator(".mails")).containsText("Varsler");
        inspect(page, "mail-log", look);
        page = read(look, "l1");
        open(page, "mine-mails");
        assertThat(page.locator("main")).containsText("l1@kommune.example");
        inspect(page, "my-mails", look);
    }
}
