package dk.maanedsbog.goal.internal;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.goal.GoalField;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.LikelyCpr;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may set which goal, and which goals make sense. */
@Component
class GoalRules {

    private static final int LONGEST_TEXT = 1000;
    private static final BigDecimal LARGEST = new BigDecimal("999999999");

    private final IndicatorCatalogue catalogue;
    private final Staff staff;
    private final Visibilities visibilities;
    private final NamesInText names;

    GoalRules(
            IndicatorCatalogue catalogue,
            Staff staff,
            Visibilities visibilities,
            NamesInText names) {
        this.catalogue = catalogue;
        this.staff = staff;
        this.visibilities = visibilities;
        this.names = names;
    }

    boolean leads(Viewer viewer, Unit unit) {
        if (viewer.preview() || viewer.administrator()) {
            return false;
        }
        boolean head = viewer.roles().contains(Role.HEAD);
        return switch (unit.level()) {
            case EMPLOYEE -> false;
            case MUNICIPALITY -> head;
            case DEPARTMENT, TEAM ->
                    departmentOf(unit).filter(id -> leadsDepartment(viewer, id, head)).isPresent();
        };
    }

    private boolean leadsDepartment(Viewer viewer, String departmentId, boolean head) {
        return head && viewer.grantedDepartments().contains(departmentId)
                || viewer.roles().contains(Role.LEADER)
                        && visibilities
                                .ownDepartment(viewer)
                                .filter(departmentId::equals)
                                .isPresent();
    }

    private Optional<String> departmentOf(Unit unit) {
        if (unit.level() == Level.DEPARTMENT) {
            return staff.departments().stream()
                    .map(Department::id)
                    .filter(unit.id()::equals)
                    .findFirst();
        }
        return staff.teams().stream()
                .filter(team -> team.id().equals(unit.id()))
                .map(Team::departmentId)
                .findFirst();
    }

    /** The first goal that is not possible is refused; each unit's leader is asked for once. */
    void check(Viewer viewer, List<WantedGoal> wanted) {
        Set<Unit> led = new HashSet<>();
        for (WantedGoal goal : wanted) {
            if (led.add(goal.unit()) && !leads(viewer, goal.unit())) {
                throw new GoalRefused(
                        GoalField.UNIT,
                        "Du kan ikke sætte mål for denne enhed. Det kan kun enhedens egen leder"
                                + " eller den chef, der har fået afdelingen.");
            }
            check(goal);
        }
    }

    private void check(WantedGoal goal) {
        Indicator indicator =
                catalogue
                        .find(goal.indicator())
                        .orElseThrow(
                                () ->
                                        new GoalRefused(
                                                GoalField.INDICATOR,
                                                "Indikatoren »%s« findes ikke. Se navnene under"
                                                                .formatted(goal.indicator())
                                                        + " Indikatorer."));
        checkLimits(indicator, goal);
        checkText(GoalField.REASON, "Begrundelsen", goal.reason());
        checkText(GoalField.EXPECTATION, "Forventningen", goal.expectation());
        names.first(goal.expectation()).ifPresent(GoalRules::nobody);
        if (goal.reason().isBlank()) {
            throw new GoalRefused(
                    GoalField.REASON,
                    "Skriv en begrundelse, så andre kan se, hvorfor målet er sat.");
        }
    }

    private static void checkLimits(Indicator indicator, WantedGoal goal) {
        boolean share = indicator.kind() == Kind.SHARE;
        if (share
                && (above(goal.target().lower(), BigDecimal.ONE)
                        || above(goal.target().upper(), BigDecimal.ONE))) {
            throw new GoalRefused(
                    limit(goal),
                    "Et mål for »%s« er en andel og højst 100 %%.".formatted(indicator.label()));
        }
        if (above(goal.target().lower(), LARGEST) || above(goal.target().upper(), LARGEST)) {
            throw new GoalRefused(limit(goal), "Målet er for stort. Det højeste er 999.999.999.");
        }
    }

    private static GoalField limit(WantedGoal goal) {
        return goal.target().upper() == null ? GoalField.LOWER : GoalField.UPPER;
    }

    private static boolean above(BigDecimal limit, BigDecimal most) {
        return limit != null && limit.compareTo(most) > 0;
    }

    /** The expectation hangs on the wall beside the basket. */
    private static void nobody(String name) {
        throw new GoalRefused(
                GoalField.EXPECTATION,
                ("Forventningen kan komme på en tavle, og »%s« er en medarbejders navn. Skriv"
                                + " rollen i stedet, fx teamleder.")
                        .formatted(name));
    }

    private static void checkText(GoalField field, String name, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new GoalRefused(
                    field,
                    "%s er på %d tegn. Der er plads til %d."
                            .formatted(name, text.length(), LONGEST_TEXT));
        }
        if (LikelyCpr.isIn(text)) {
            throw new GoalRefused(
                    field, "%s ser ud til at have et CPR-nummer. Skriv den uden.".formatted(name));
        }
    }
}
