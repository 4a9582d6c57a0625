package dk.maanedsbog.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.quality.Observed.Part;
import dk.maanedsbog.quality.Observed.Past;
import dk.maanedsbog.quality.Observed.Series;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule of the quality gate says, on either side of its limits. */
class RulesTest {

    private static final QualitySettings USUAL = QualitySettings.USUAL;
    private static final Part NONE = new Part(0, 0, List.of());

    @ParameterizedTest
    @CsvSource({
        "10000,10000,GREEN", "8500,10000,GREEN", "8499,10000,YELLOW", "15000,10000,GREEN",
        "15001,10000,YELLOW", "200,399,GREEN", "199,399,YELLOW", "400,0,GREEN"
    })
    void a_table_may_shrink_and_grow_somewhat(long now, long before, Colour colour) {
        var observed =
                new Observed(
                        Map.of("sager", now),
                        Map.of("sager", before),
                        Set.of(),
                        Map.of(),
                        NONE,
                        NONE,
                        List.of());
        List<Finding> found = new RowCounts(USUAL.rows()).judge(observed);
        assertThat(found).extracting(Finding::colour).containsExactly(colour);
        if (colour == Colour.YELLOW) {
            assertThat(found.getFirst().line()).contains("sager").contains("sidste hentning");
        }
    }

    @Test
    void without_a_last_pull_there_is_nothing_to_miss() {
        var first =
                new Observed(
                        Map.of("sager", 7L), Map.of(), Set.of(), Map.of(), NONE, NONE, List.of());
        assertThat(new RowCounts(USUAL.rows()).judge(first))
                .extracting(Finding::colour)
                .containsExactly(Colour.GREEN);
        assertThat(new MissingTeams(USUAL.missingTeams()).judge(first))
                .extracting(Finding::colour)
                .containsExactly(Colour.GREEN);
    }

    @Test
    void a_missing_team_is_named_and_more_than_half_of_them_refuses() {
        Map<String, String> before = Map.of("T1", "Team Øst", "T2", "Team Vest", "T3", "Team Sø");
        assertThat(teams(Set.of("T1", "T2", "T3"), before).colour()).isEqualTo(Colour.GREEN);
        Finding one = teams(Set.of("T1", "T3"), before);
        assertThat(one.colour()).isEqualTo(Colour.YELLOW);
        assertThat(one.where()).isEqualTo("Team Vest (T2)");
        assertThat(teams(Set.of("T1"), before).colour()).isEqualTo(Colour.RED);
    }

    private static Finding teams(Set<String> now, Map<String, String> before) {
        var observed = new Observed(Map.of(), Map.of(), now, before, NONE, NONE, List.of());
        return new MissingTeams(USUAL.missingTeams()).judge(observed).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"19,20,GREEN", "20,200,GREEN", "21,200,YELLOW", "80,200,YELLOW", "81,200,RED"})
    void cases_of_leavers_are_borne_to_a_share(long count, long of, Colour colour) {
        var observed = of(new Part(count, of, List.of("Jobparate")), NONE);
        assertThat(new Leavers(USUAL.leavers()).judge(observed))
                .extracting(Finding::colour)
                .containsExactly(colour);
        assertThat(new Leavers(USUAL.leavers()).judge(observed).getFirst().what())
                .isEqualTo(
                        colour == Colour.GREEN
                                ? "Få eller ingen åbne sager ligger hos medarbejdere, der er fratrådt."
                                : count
                                        + " af "
                                        + of
                                        + " åbne sager i kommunen har en ansvarlig, der er fratrådt.");
    }

    private static Observed of(Part leavers, Part longWaits) {
        return new Observed(Map.of(), Map.of(), Set.of(), Map.of(), leavers, longWaits, List.of());
    }

    @ParameterizedTest
    @CsvSource({"19,20,GREEN", "20,200,GREEN", "21,200,YELLOW"})
    void waits_over_a_year_are_borne_to_a_share(long count, long of, Colour colour) {
        var observed = of(NONE, new Part(count, of, List.of("Virksomhedsservice")));
        List<Finding> found = new LongWaits(USUAL.waits()).judge(observed);
        assertThat(found).extracting(Finding::colour).containsExactly(colour);
        assertThat(found.getFirst().what()).contains("365 dage");
    }

    @Test
    void a_figure_is_judged_by_six_periods_at_least() {
        assertThat(colour(count(500, 100, 101, 99, 100, 102))).isEqualTo(Colour.GREEN);
        assertThat(colour(count(500, 100, 101, 99, 100, 102, 98))).isEqualTo(Colour.YELLOW);
    }

    @Test
    void a_figure_may_move_as_chance_and_its_own_past_let_it() {
        // six roots of 100 are 60: beyond that, and by more than 60 %, is unlikely
        assertThat(colour(count(160, 100, 100, 100, 100, 100, 100))).isEqualTo(Colour.GREEN);
        assertThat(colour(count(161, 100, 100, 100, 100, 100, 100))).isEqualTo(Colour.YELLOW);
        assertThat(colour(count(39, 100, 100, 100, 100, 100, 100))).isEqualTo(Colour.YELLOW);
        assertThat(colour(count(161, 100, 140, 60, 130, 70, 100))).isEqualTo(Colour.GREEN);
    }

    @Test
    void one_odd_period_in_the_past_hides_nothing() {
        assertThat(colour(count(300, 100, 101, 5000, 99, 100, 102, 98))).isEqualTo(Colour.YELLOW);
    }

    @Test
    void what_was_so_last_time_or_a_year_before_is_no_news() {
        assertThat(colour(count(300, 290, 100, 100, 100, 100, 100))).isEqualTo(Colour.GREEN);
        Series july = count(30, 100, 100, 100, 100, 100, 100);
        assertThat(colour(july)).isEqualTo(Colour.YELLOW);
        var past = new Past(july.past().earlier(), Optional.of(BigDecimal.valueOf(28)));
        assertThat(colour(new Series("Samtaler", july.unit(), "", july.now(), 30, true, past)))
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void few_are_not_judged_and_a_count_that_falls_to_nought_is() {
        assertThat(colour(count(19, 2, 2, 2, 2, 2, 2))).isEqualTo(Colour.GREEN);
        assertThat(colour(count(0, 100, 100, 100, 100, 100, 100))).isEqualTo(Colour.YELLOW);
    }

    @Test
    void a_finding_tells_where_and_which_way_and_no_number_that_may_be_too_small() {
        var found =
                new UnlikelyFigures(USUAL.history())
                        .judge(observed(count(300, 100, 100, 100, 100, 100, 100)));
        assertThat(found.getFirst().line())
                .contains("Samtaler, Jobparate", "langt over", "seneste 6 perioder")
                .doesNotContain("300", "100");
    }

    private static Colour colour(Series series) {
        return new UnlikelyFigures(USUAL.history()).judge(observed(series)).getFirst().colour();
    }

    private static Observed observed(Series series) {
        return new Observed(Map.of(), Map.of(), Set.of(), Map.of(), NONE, NONE, List.of(series));
    }

    private static Series count(long now, long... earlier) {
        return new Series(
                "Samtaler",
                Unit.department("A2"),
                "Jobparate",
                BigDecimal.valueOf(now),
                now,
                true,
                new Past(
                        Arrays.stream(earlier).mapToObj(BigDecimal::valueOf).toList(),
                        Optional.empty()));
    }
}
