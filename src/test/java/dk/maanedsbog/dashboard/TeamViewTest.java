package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who sees which team's people, and what an address can and can't open. */
class TeamViewTest extends ViewTest {

    @Test
    void an_employee_starts_at_the_own_team() {
        assertThat(open("k1", "team"))
                .contains("<h1>Team Havn</h1>")
                .contains("Hele teamet", "Hele afdelingen", "Karla Bøgelund")
                .doesNotContain("Mads Ærenlund", "Sofie Nørremose");
    }
}
