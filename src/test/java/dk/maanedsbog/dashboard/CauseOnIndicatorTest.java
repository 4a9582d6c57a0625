package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.cause.CauseRefused;
import dk.maanedsbog.cause.CauseWriting;
import dk.maanedsbog.cause.Causes;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who writes why a figure is as it is, what may stand there, and who reads it. */
class CauseOnIndicatorTest extends ViewTest {

    private static final Period OCTOBER = Period.Month.of(2026, 10);
    private static final Unit OWN = Unit.department("A1");
    private static final String PAGE = "indikator/awaiting_placement?periode=2026-10&enhed=";
    private static final String WORDS = "Sommerferien kom sent i år.";
    private static final Viewer LEADER =
            new Viewer("l1", "Leder", Optional.of("L1"), Set.of(Role.LEADER), Set.of());

    @Autowired private Causes causes;
    @Autowired private CauseWriting writing;
    @Autowired private AuditTrail audit;
    @Autowired private JdbcTemplate jdbc;

    @AfterEach
    void without_causes() {
        jdbc.update("DELETE FROM figure_comment");
    }

    @ParameterizedTest
    @CsvSource({
        "l1, department:A1, true",
        "l1, team:T1, true",
        "l1, employee:K1, false",
        "l1, department:A2, false",
        "k1, department:A1, false",
        "admin, department:A1, false",
        "chef, department:A2, true"
    })
    void only_the_units_leader_or_head_is_asked_for_a_cause(
            String user, String unit, boolean asked) {
        assertThat(open(user, PAGE + unit).contains("Skriv en årsag")).isEqualTo(asked);
    }

    @Test
    void a_leader_writes_one_and_all_who_see_the_figure_read_it() {
        open("l1", PAGE + "department:A1");
        press("Skriv en årsag");
        $(TextBox.class).first().write(WORDS);
        press("Gem");
        assertThat(open("k1", PAGE + "department:A1"))
                .contains("Årsag, oktober", WORDS, "Skrevet af Birgit Ågård, ")
                .doesNotContain("Ret årsagen");
        assertThat(open("admin", PAGE + "department:A1")).contains(WORDS);
        assertThat(audit.newest(20)).anyMatch(entry -> entry.action() == AuditAction.CAUSE_SET);
    }

    @Test
    void a_teams_cause_is_for_its_department_alone() {
        writing.set(LEADER, OCTOBER, Unit.team("T1"), "awaiting_placement", WORDS);
        assertThat(open("k1", PAGE + "team:T1")).contains(WORDS);
        assertThat(open("admin", PAGE + "team:T1")).doesNotContain(WORDS);
        assertThat(open("s1", PAGE + "team:T1")).doesNotContain(WORDS);
    }

    @Test
    void a_newer_one_takes_the_place_and_none_is_lost() {
        writing.set(LEADER, OCTOBER, OWN, "awaiting_placement", WORDS);
        writing.set(LEADER, OCTOBER, OWN, "awaiting_placement", "");
        assertThat(open("k1", PAGE + "department:A1")).doesNotContain(WORDS, "Årsag,");
        assertThat(causes.of(OCTOBER)).extracting(Cause::text).containsExactly(WORDS, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Karla Bøgelund var syg", "Borger 010190-1234 flyttede", "K2 holdt ferie"})
    void nobody_is_named_and_no_cpr_number_is_kept(String text) {
        assertThatThrownBy(() -> writing.set(LEADER, OCTOBER, OWN, "awaiting_placement", text))
                .isInstanceOf(CauseRefused.class);
        assertThat(causes.of(OCTOBER)).isEmpty();
    }

    @Test
    void another_units_leader_is_refused() {
        assertThatThrownBy(
                        () ->
                                writing.set(
                                        LEADER,
                                        OCTOBER,
                                        Unit.department("A2"),
                                        "awaiting_placement",
                                        WORDS))
                .isInstanceOf(CauseRefused.class)
                .hasMessageContaining("enhedens egen leder");
    }

    private void press(String label) {
        test($(NativeButton.class).withText(label).first()).click();
    }
}
