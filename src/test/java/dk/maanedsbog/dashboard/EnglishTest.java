package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has chosen English reads English, but for what the municipality itself has named. */
class EnglishTest extends ViewTest {

    private static final int A_WORD_OR_MORE = 5;

    @Autowired private Editions editions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?periode=2026-10&enhed=department:A1&indikator=placement_waiting_days",
                "?periode=2026-W44&enhed=department:A1",
                "team/T2?periode=2026-10",
                "indikator/placement_waiting_days?periode=2026-10&enhed=department:A1",
                "indikator/in_internship?periode=2026-W44&enhed=department:A1",
                "mine-tal?periode=2026-10",
                "team/T3?periode=2026-10",
                "indikatorer",
                "boeger?fra=2026-09.1&til=2026-10.1&enhed=department:A1"
            })
    void no_danish_text_is_left_on_a_page(String address) {
        String all = open("k1", address, Locale.UK);
        // the frame stood there before this test chose a language
        String page = all.substring(all.indexOf("<main"));
        assertThat(danishTexts())
                .allSatisfy(
                        danish ->
                                assertThat(page)
                                        .doesNotContain(">" + danish + "<")
                                        .doesNotContain("aria-label=\"" + danish + "\""));
        assertThat(page)
                .doesNotContain(
                        "oktober 2026", "okt. 2026", "uge 44", "maj 2026", "hentet", " oktober");
    }

    @Test
    void indicators_have_their_english_names_and_units_and_danish_ones_are_marked() {
        String page = open("k1", "", Locale.UK);
        assertThat(page)
                .contains("Citizens waiting for placement", "Average wait for completed placements")
                .contains("days<")
                .doesNotContain("Borgere, der venter", "Gennemsnitlig ventetid", ">dage<");
        assertThat(open("k1", "indikator/placement_waiting_days?periode=2026-10", Locale.UK))
                .contains("What happened in October?", "<h1>Average wait for completed placements")
                .contains("<dd lang=\"da\">")
                .containsPattern("<span lang=\"da\">[^<]+</span> · version 1");
        assertThat(open("k1", "indikatorer", Locale.UK))
                .containsPattern("How it is worked out: <span lang=\"da\">[^<]+")
                .containsPattern("<dt>Owner</dt>\\s*<dd lang=\"da\">");
        assertThat(open("k1", "", DanishFormat.LOCALE)).contains("Borgere, der venter");
    }

    @ParameterizedTest
    @CsvSource({"en, 1.8, days", "en, 1, day", "en, 2, days", "da, 1.8, dag", "da, 2, dage"})
    void each_language_has_its_own_singular(String language, BigDecimal value, String unit) {
        open("k1", "", Locale.of(language));
        Definition days =
                editions.definitions(editions.all().getFirst()).stream()
                        .filter(one -> one.indicator().equals("placement_waiting_days"))
                        .findFirst()
                        .orElseThrow();
        assertThat(new Amounts(days).unit(value)).isEqualTo(unit);
    }

    @Test
    void files_are_fetched_by_one_word() {
        var english = ResourceBundle.getBundle("i18n.messages", Locale.UK);
        assertThat(english.keySet().stream().map(english::getString))
                .noneMatch(text -> text.startsWith("Get "));
    }

    @Test
    void months_and_days_are_english_and_numbers_stay_danish() {
        assertThat(open("k1", "team/T2?periode=2026-10", Locale.UK))
                .contains("October 2026", "Data up to 1 Nov 2026", "pulled 2 Nov 2026, 06:12")
                .contains(">28,3<", "than September");
    }

    /** All texts without gaps that differ between the languages. */
    private static List<String> danishTexts() {
        var danish = ResourceBundle.getBundle("i18n.messages", DanishFormat.LOCALE);
        var english = ResourceBundle.getBundle("i18n.messages", Locale.UK);
        return danish.keySet().stream()
                // what is counted is called what the municipality calls it
                .filter(key -> !key.startsWith("one."))
                .filter(key -> !danish.getString(key).equals(english.getString(key)))
                .map(danish::getString)
                .filter(text -> text.length() >= A_WORD_OR_MORE && !text.contains("{"))
                .toList();
    }
}
