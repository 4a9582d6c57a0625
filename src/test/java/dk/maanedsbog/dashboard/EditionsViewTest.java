package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the list of editions tells, and what a comparison shows to whom. */
class EditionsViewTest extends ViewTest {

    @Test
    void the_newest_editions_are_listed_with_their_workbooks() {
        assertThat(open("k1", "boeger"))
                .contains("oktober 2026", "uge 44, 2026", "Vis alle 27 udgaver")
                .contains("12 af 1.812")
                .contains("Hent arbejdsbogen for oktober 2026, udgave 1");
    }

    @Test
    void an_older_revision_and_a_provisional_edition_are_marked() {
        assertThat(open("k1", "boeger")).contains("ældre udgave", "foreløbig");
    }

    @Test
    void two_revisions_are_compared_figure_by_figure() {
        assertThat(open("k1", "boeger?fra=2026-09.1&til=2026-09.2&enhed=department:A1"))
                .contains("september 2026, udgave 1", "september 2026, udgave 2")
                .contains("Viser kun tal, der er forskellige")
                .contains("+1");
    }

    @Test
    void a_difference_is_that_of_the_values_as_the_cards_show_them_with_its_unit() {
        String page = open("k1", "boeger?fra=2026-09.1&til=2026-10.1&enhed=department:A1");
        assertThat(page).contains("borgere</span>", "dage</span>");
        Matcher row =
                Pattern.compile(
                                "Gennemsnitlig ventetid.*?<td.*?>(\\d+,\\d)<.*?<td.*?>(\\d+,\\d)<"
                                        + ".*?<td.*?>([+\u2212]\\d+,\\d)&nbsp;dage?<")
                        .matcher(page.substring(page.indexOf("Sammenlign")).replace("\n", ""));
        assertThat(row.find()).as(page).isTrue();
        assertThat(number(row.group(3)))
                .isEqualTo(number(row.group(2)).subtract(number(row.group(1))));
        assertThat(page).doesNotContainPattern(">-\\d");
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.').replace("+", "").replace('\u2212', '-'));
    }

    @Test
    void an_edition_compared_with_itself_shows_nothing_new() {
        assertThat(open("k1", "boeger?fra=2026-09.1&til=2026-09.1&enhed=department:A1"))
                .contains("De to udgaver har de samme tal for Virksomhedsservice");
    }

    @Test
    void a_comparison_never_names_another_departments_team() {
        assertThat(open("k1", "boeger?fra=2026-09.1&til=2026-10.1&enhed=team:T3"))
                .doesNotContain("Team Nord");
        assertThat(open("admin", "boeger?fra=2026-09.1&til=2026-10.1&enhed=team:T1"))
                .doesNotContain("Team Havn");
    }
}
