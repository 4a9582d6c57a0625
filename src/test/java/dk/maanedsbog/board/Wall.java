package dk.maanedsbog.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A display's browser, with a clock that a test can turn. */
final class Wall implements AutoCloseable {

    private final BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Wall(Browser browser, int width, int height) {
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setLocale("da-DK")
                                .setTimezoneId("Europe/Copenhagen"));
    }

    /** A document of the tests' resources, with data until yesterday. */
    static String document(String name) {
        String path = "/board/" + name + ".json";
        try (InputStream file = Wall.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("2026-11-08", LocalDate.now().minusDays(1).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BrowserContext context() {
        return context;
    }

    /** Opens the address in a page whose clock runs on, but can be turned. */
    Page open(String address) {
        Page page = context.newPage();
        page.clock().install();
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(address, loaded());
        return page;
    }

    /** As the display does when its power comes back. */
    static void reload(Page page) {
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    private static Page.NavigateOptions loaded() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    }

    static void showsSlides(Page page, String unit) {
        assertThat(page.locator("body[data-kind]")).isVisible();
        assertThat(page.locator("h1 .unit")).hasText(unit);
    }

    static void says(Page page, String title) {
        assertThat(page.locator("main .calm h1")).hasText(title);
    }

    static Locator status(Page page) {
        return page.locator("#status");
    }

    /** Waits until the page would start without a server. */
    static void keptByWorker(Page page) {
        page.waitForFunction("() => navigator.serviceWorker.controller?.state === 'activated'");
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
