package dk.maanedsbog.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.delivery.internal.Letter.Attached;
import dk.maanedsbog.fixture.Barriers;
import dk.maanedsbog.fixture.RealBrowser;
import dk.maanedsbog.shared.Period;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a mail looks in a real browser engine, on a phone and a screen, by day and by night. */
class LetterLooksTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"390,LIGHT", "390,DARK", "800,LIGHT", "800,DARK"})
    void a_mail_fits_is_legible_and_loads_nothing(int width, ColorScheme colours) {
        inspect("mail", new HtmlLetter(letter("Integration & Job")).html(), width, colours);
        inspect("notice", notice().html(), width, colours);
    }

    private static void inspect(String name, String html, int width, ColorScheme colours) {
        Browser browser = RealBrowser.find();
        try (Page page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setColorScheme(colours)
                                .setViewportSize(width, 900))) {
            page.onRequest(
                    request -> {
                        throw new AssertionError("The mail fetches " + request.url());
                    });
            page.setContent(html);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing is cut off at the side")
                    .isEqualTo(width);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    PICTURES.resolve(
                                            "%s-%d-%s.png".formatted(name, width, colours))));
            assertThat(Barriers.onLetter(page)).isEmpty();
        }
    }

    @Test
    void a_name_can_be_nothing_but_text() {
        String html = new HtmlLetter(letter("<img src=x onerror=alert(1)>\" & co")).html();
        assertThat(html)
                .contains("&lt;img src=x onerror=alert(1)&gt;&quot; &amp; co")
                .doesNotContain("<img");
    }

    private static NoticeLetter notice() {
        return new NoticeLetter(
                new Notice(NoticeKind.GATE, 1, Period.parse("2026-10"), Role.ADMINISTRATOR),
                "Lillebælt Kommune",
                true,
                "https://maanedsbog.kommune.example");
    }

    private static Letter letter(String department) {
        Optional<String> none = Optional.empty();
        return new Letter(
                new Edition(
                        1,
                        Period.parse("2026-10"),
                        2,
                        "Lillebælt Kommune",
                        true,
                        false,
                        Instant.parse("2026-11-02T05:12:00Z"),
                        Instant.parse("2026-11-02T05:14:00Z"),
                        LocalDate.of(2026, 10, 31),
                        "c",
                        "e",
                        "f",
                        1,
                        0,
                        false),
                List.of(
                        new LetterSection(
                                department,
                                List.of(
                                        new LetterLine(
                                                "Aktive sager med kontaktforløb",
                                                "1.234\u00a0borgere",
                                                Optional.of("+12 siden september"),
                                                none),
                                        new LetterLine(
                                                "Gennemsnitlig ventetid på virksomhedsplacering",
                                                "31,4\u00a0dage",
                                                Optional.of("−2,1 siden september"),
                                                Optional.of(
                                                        "Mål højst\u00a030: 1,4\u00a0dage over")),
                                        new LetterLine(
                                                "Andel jobparate",
                                                "43\u00a0%",
                                                Optional.of("+2\u00a0procentpoint siden september"),
                                                Optional.of("Mål 40\u00a0%: nået")),
                                        new LetterLine(
                                                "Ordinær uddannelse",
                                                LetterWords.HIDDEN,
                                                none,
                                                none),
                                        new LetterLine(
                                                "Virksomhedsbesøg de seneste seks måneder",
                                                "–",
                                                none,
                                                none))),
                        new LetterSection(
                                "Ydelse",
                                List.of(
                                        new LetterLine(
                                                "Borgere i job",
                                                "86\u00a0borgere",
                                                Optional.of("uændret siden september"),
                                                none)))),
                "Birgit Ågård",
                department,
                false,
                Attached.WHOLES,
                "https://maanedsbog.kommune.example/?periode=2026-10",
                "https://maanedsbog.kommune.example/mine-mails");
    }
}
