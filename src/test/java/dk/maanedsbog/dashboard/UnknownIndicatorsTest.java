package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which addresses of indicators lead nowhere. */
class UnknownIndicatorsTest extends ViewTest {

    @Autowired private UnknownIndicators unknown;

    @Test
    void an_indicator_that_no_edition_knows_has_no_page() {
        assertThat(unknown.leadsNowhere("indikator/findes_ikke")).isTrue();
        assertThat(unknown.leadsNowhere("indikator/placement_waiting_days")).isFalse();
        assertThat(unknown.leadsNowhere("indikatorer")).isFalse();
    }
}
