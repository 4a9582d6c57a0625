package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Movements of a handful of subjects, followed by hand. */
class CameAndWentTest {

    // a stays, b goes, c and d change team, x is counted in another department
    private static final List<Contribution> THEN =
            List.of(
                    of("a", "K1", "T1", "A1"),
                    of("b", "K1", "T1", "A1"),
                    of("c", "K1", "T1", "A1"),
                    of("d", "K2", "T2", "A1"),
                    of("x", "S1", "T3", "A2"));

    // e and f are new, x has come over
    private static final List<Contribution> NOW =
            List.of(
                    of("a", "K1", "T1", "A1"),
                    of("c", "K2", "T2", "A1"),
                    of("d", "K1", "T1", "A1"),
                    of("e", "K1", "T1", "A1"),
                    of("f", "K2", "T2", "A1"),
                    of("x", "K2", "T2", "A1"));

    @Test
    void a_teams_movement_adds_up() {
        // a b c, + e, − b, + d in, − c out: a d e
        assertThat(CameAndWent.of(Unit.team("T1"), THEN, NOW))
                .isEqualTo(new CameAndWent(3, 1, 1, 1, 1, 3, 0));
    }

    @Test
    void within_a_department_a_change_of_team_moves_nothing() {
        // a b c d, + e f, − b, + x in: a c d e f x; c and d changed team
        assertThat(CameAndWent.of(Unit.department("A1"), THEN, NOW))
                .isEqualTo(new CameAndWent(4, 2, 1, 1, 0, 6, 2));
    }

    @Test
    void a_subject_moves_from_employee_to_employee() {
        // d, − d out, + c in, + f, + x in
        assertThat(CameAndWent.of(Unit.employee("K2"), THEN, NOW))
                .isEqualTo(new CameAndWent(1, 1, 0, 2, 1, 3, 0));
    }

    @Test
    void a_subject_of_two_employees_counts_once() {
        List<Contribution> twice = List.of(of("a", "K1", "T1", "A1"), of("a", "K2", "T2", "A1"));
        assertThat(CameAndWent.of(Unit.department("A1"), List.of(), twice))
                .isEqualTo(new CameAndWent(0, 1, 0, 0, 0, 1, 0));
    }

    @Test
    void every_movement_adds_up() {
        for (Unit unit :
                List.of(
                        Unit.MUNICIPALITY,
                        Unit.department("A1"),
                        Unit.department("A2"),
                        Unit.team("T1"),
                        Unit.team("T2"),
                        Unit.employee("K1"),
                        Unit.employee("K2"))) {
            CameAndWent moved = CameAndWent.of(unit, THEN, NOW);
            assertThat(
                            moved.before()
                                    + moved.came()
                                    - moved.left()
                                    + moved.movedIn()
                                    - moved.movedOut())
                    .as(unit.id())
                    .isEqualTo(moved.now());
        }
    }

    @Test
    void what_is_counted_afresh_each_time_is_told_from_what_goes_on() {
        List<Contribution> others = List.of(of("y", "K1", "T1", "A1"));
        assertThat(CameAndWent.of(Unit.team("T1"), THEN, others).allAnew()).isTrue();
        assertThat(CameAndWent.of(Unit.team("T1"), THEN, NOW).allAnew()).isFalse();
        assertThat(CameAndWent.of(Unit.team("T1"), List.of(), others).allAnew()).isFalse();
    }

    private static Contribution of(
            String subject, String employee, String team, String department) {
        return new Contribution(
                subject,
                Optional.empty(),
                Optional.of(employee),
                Optional.of(team),
                Optional.of(department),
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
