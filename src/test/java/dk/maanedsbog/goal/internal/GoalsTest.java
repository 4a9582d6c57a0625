package dk.maanedsbog.goal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Goals keep their history, and only the unit's own leader sets them. */
@DirtiesContext
@SpringBootTest(properties = "maanedsbog.config=batch-config")
class GoalsTest {

    private static final Unit INTEGRATION = Unit.department("A1");
    private static final Unit TEAM = Unit.team("T1");
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir private static Path data;

    @Autowired private Goals goals;
    @Autowired private Staff staff;
    @Autowired private AuditTrail trail;
    @Autowired private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @BeforeEach
    void a_leader_in_each_department() {
        jdbc.update("DELETE FROM goal");
        var longAgo = LocalDate.of(2020, 1, 1);
        staff.replace(
                new StaffList(
                        LocalDate.of(2026, 10, 31),
                        List.of(
                                new Department("A1", "Integration"),
                                new Department("A2", "Ydelse")),
                        List.of(new Team("T1", "A1", "Team 1"), new Team("T2", "A2", "Team 2")),
                        List.of(
                                new Employee("M1", "Lea Et", Optional.empty(), "leder"),
                                new Employee("M2", "Leo Tolv", Optional.empty(), "leder")),
                        List.of(
                                new Membership("M1", "T1", longAgo, Optional.empty()),
                                new Membership("M2", "T2", longAgo, Optional.empty()))));
    }

    @Test
    void a_goal_from_october_leaves_that_of_september_standing() {
        set(leader("M1"), goal(INTEGRATION, SEPTEMBER, 40));
        set(leader("M1"), goal(INTEGRATION, OCTOBER, 50));
        assertThat(limit(INTEGRATION, Period.parse("2026-08"))).isEmpty();
        assertThat(limit(INTEGRATION, Period.parse("2026-09"))).contains("40");
        assertThat(limit(INTEGRATION, Period.parse("2026-10"))).contains("50");
        assertThat(limit(INTEGRATION, Period.parse("2027-05"))).contains("50");
    }

    @Test
    void a_week_takes_the_goal_of_its_sundays_month() {
        set(leader("M1"), goal(INTEGRATION, SEPTEMBER, 40), goal(INTEGRATION, OCTOBER, 50));
        // week 40 of 2026 runs from Monday 28 September to Sunday 4 October
        assertThat(limit(INTEGRATION, Period.parse("2026-W39"))).contains("40");
        assertThat(limit(INTEGRATION, Period.parse("2026-W40"))).contains("50");
    }

    @Test
    void a_goal_set_anew_replaces_and_both_stay_in_the_history() {
        set(leader("M1"), goal(INTEGRATION, OCTOBER, 500));
        set(leader("M1"), goal(INTEGRATION, OCTOBER, 50));
        assertThat(limit(INTEGRATION, Period.parse("2026-10"))).contains("50");
        assertThat(goals.of(List.of(INTEGRATION)).entries(INTEGRATION, "in_job"))
                .extracting(goal -> goal.target().lower().toPlainString(), Goal::setBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("500", "m1"),
                        org.assertj.core.groups.Tuple.tuple("50", "m1"));
    }

    @Test
    void a_goal_ends_without_ending_the_past() {
        set(leader("M1"), goal(INTEGRATION, SEPTEMBER, 40));
        set(
                leader("M1"),
                new WantedGoal(INTEGRATION, "in_job", OCTOBER, Target.NONE, "", "Projektet slut"));
        assertThat(limit(INTEGRATION, Period.parse("2026-09"))).contains("40");
        assertThat(limit(INTEGRATION, Period.parse("2026-10"))).isEmpty();
    }

    @Test
    void only_the_units_own_leader_and_its_head_set_goals() {
        assertThat(goals.mayBeSetBy(leader("M1"), INTEGRATION)).isTrue();
        assertThat(goals.mayBeSetBy(leader("M1"), TEAM)).isTrue();
        assertThat(goals.mayBeSetBy(leader("M2"), INTEGRATION)).isFalse();
        assertThat(goals.mayBeSetBy(leader("M2"), TEAM)).isFalse();
        assertThat(goals.mayBeSetBy(leader("M1"), Unit.MUNICIPALITY)).isFalse();
        assertThat(goals.mayBeSetBy(leader("M1"), Unit.employee("M1"))).isFalse();
        assertThat(goals.mayBeSetBy(person(Role.EMPLOYEE, "M1"), INTEGRATION)).isFalse();
        assertThat(goals.mayBeSetBy(person(Role.COORDINATOR, "M1"), INTEGRATION)).isFalse();
        assertThat(goals.mayBeSetBy(leader("M1").previewedBy("admin"), INTEGRATION)).isFalse();
        Viewer head = new Viewer("chef", "Chef", Optional.empty(), Set.of(Role.HEAD), Set.of("A2"));
        assertThat(goals.mayBeSetBy(head, Unit.MUNICIPALITY)).isTrue();
        assertThat(goals.mayBeSetBy(head, Unit.team("T2"))).isTrue();
        assertThat(goals.mayBeSetBy(head, INTEGRATION)).isFalse();
        assertThat(goals.mayBeSetBy(leader("M1"), Unit.department("unknown"))).isFalse();
    }

    @Test
    void one_goal_that_is_refused_stops_them_all() {
        assertThatThrownBy(
                        () ->
                                set(
                                        leader("M1"),
                                        goal(INTEGRATION, OCTOBER, 50),
                                        goal(Unit.department("A2"), OCTOBER, 50)))
                .isInstanceOf(GoalRefused.class)
                .hasMessageContaining("egen leder");
        assertThat(goals.of(List.of(INTEGRATION)).isEmpty()).isTrue();
    }

    @Test
    void a_goal_that_makes_no_sense_is_refused_in_danish() {
        refused("in_joob", Target.atLeast(BigDecimal.TEN), "Fordi", "findes ikke");
        refused("job_ready_share", Target.atLeast(BigDecimal.TEN), "Fordi", "højst 100 %");
        refused("in_job", Target.atLeast(BigDecimal.TEN), "  ", "begrundelse");
        refused("in_job", Target.atLeast(BigDecimal.TEN), "x".repeat(1001), "1000");
        refused("in_job", Target.atLeast(BigDecimal.TEN), "Se 010190-1234", "CPR-nummer");
    }

    private void refused(String indicator, Target target, String reason, String because) {
        assertThatThrownBy(
                        () ->
                                set(
                                        leader("M1"),
                                        new WantedGoal(
                                                INTEGRATION,
                                                indicator,
                                                OCTOBER,
                                                target,
                                                "",
                                                reason)))
                .isInstanceOf(GoalRefused.class)
                .hasMessageContaining(because);
    }

    @Test
    void nobodys_name_gets_into_what_may_hang_on_the_wall() {
        assertThatThrownBy(
                        () ->
                                set(
                                        leader("M1"),
                                        new WantedGoal(
                                                INTEGRATION,
                                                "in_job",
                                                OCTOBER,
                                                Target.atLeast(BigDecimal.TEN),
                                                "Leo Tolv lover ti mere.",
                                                "Aftalt")))
                .isInstanceOf(GoalRefused.class)
                .hasMessageContaining("Leo Tolv");
    }

    @Test
    void the_audit_trail_tells_who_set_what() {
        set(leader("M1"), goal(INTEGRATION, SEPTEMBER, 40), goal(INTEGRATION, OCTOBER, 50));
        AuditEntry entry = trail.newest(1).getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.GOAL_SET);
        assertThat(entry.userName()).isEqualTo("m1");
        assertThat(entry.what()).isEqualTo("Mål: in_job fra 2026-09, in_job fra 2026-10");
        assertThat(entry.results()).isEqualTo(2);
    }

    private Optional<String> limit(Unit unit, Period period) {
        GoalHistory history = goals.of(List.of(unit));
        return history.on(unit, "in_job", period)
                .map(goal -> goal.target().lower().toPlainString());
    }

    private void set(Viewer viewer, WantedGoal... wanted) {
        goals.set(viewer, List.of(wanted));
    }

    private static WantedGoal goal(Unit unit, YearMonth from, int atLeast) {
        return new WantedGoal(
                unit,
                "in_job",
                from,
                Target.atLeast(BigDecimal.valueOf(atLeast)),
                "Vi skal nå flere.",
                "Aftalt på ledermødet");
    }

    private static Viewer leader(String employeeId) {
        return person(Role.LEADER, employeeId);
    }

    private static Viewer person(Role role, String employeeId) {
        return new Viewer(
                employeeId.toLowerCase(java.util.Locale.ROOT),
                employeeId,
                Optional.of(employeeId),
                Set.of(role),
                Set.of());
    }
}
