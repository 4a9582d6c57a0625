package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Measuring one part leaves the page's other sections as they stand. */
class BenchPageTest {

    @Test
    void a_section_measured_anew_replaces_its_own_alone() {
        String page = BenchPage.of("").put("The pull", "fast").put("The dashboard", "slow").text();
        String after = BenchPage.of(page).put("The dashboard", "| quick | 1 |").text();
        assertThat(after)
                .startsWith("# Benchmarks\n")
                .contains("## The pull\n\nfast\n")
                .contains("## The dashboard\n\n| quick | 1 |\n")
                .doesNotContain("slow");
    }

    @Test
    void reading_and_writing_changes_nothing() {
        String page = BenchPage.of("").put("The pull", "fast\n\nand long").text();
        assertThat(BenchPage.of(page).text()).isEqualTo(page);
    }

    @Test
    void a_percentile_is_the_smallest_that_so_many_stay_within() {
        var timings = new Timings();
        for (int i = 1; i <= 20; i++) {
            timings.add(i * 1_000_000L);
        }
        assertThat(timings.millis(0.5)).isEqualTo(10);
        assertThat(timings.millis(0.95)).isEqualTo(19);
        assertThat(timings.millis(1)).isEqualTo(20);
    }
}
