package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an entry was about, by the names of today. */
@Component
class AuditScopes {

    private final Staff staff;
    private final Clock clock;

    AuditScopes(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** The names as they are now, for a whole page of entries. */
    Names names() {
        return new Names(staff.departments(), staff.employees(), placed());
    }

    /** The unit itself; with a department, its teams and its employees of today too. */
    Set<Unit> within(Unit unit) {
        Set<Unit> units = new HashSet<>(Set.of(unit));
        if (unit.level() == Level.DEPARTMENT) {
            placed().stream()
                    .filter(one -> one.team().departmentId().equals(unit.id()))
                    .forEach(
                            one -> {
                                units.add(Unit.team(one.team().id()));
                                units.add(Unit.employee(one.employee().id()));
                            });
        }
        return units;
    }

    List<Department> departments() {
        return staff.departments().stream()
                .sorted(Comparator.comparing(Department::name, DanishFormat.nameOrder()))
                .toList();
    }

    List<Employee> employees() {
        return staff.employees().stream()
                .sorted(Comparator.comparing(Employee::name, DanishFormat.nameOrder()))
                .toList();
    }

    private List<Staff.Placed> placed() {
        return staff.placedOn(LocalDate.now(clock));
    }

    /** The names of one moment. */
    record Names(
            List<Department> departments, List<Employee> employees, List<Staff.Placed> placed) {

        /** The unit's name, or how the trail wrote it when it is known no more. */
        String of(Optional<String> scope) {
            return scope.map(code -> AuditQuery.unit(code).flatMap(this::name).orElse(code))
                    .orElse("");
        }

        private Optional<String> name(Unit unit) {
            return switch (unit.level()) {
                case MUNICIPALITY -> Optional.of(translate("units.whole"));
                case DEPARTMENT ->
                        departments.stream()
                                .filter(department -> department.id().equals(unit.id()))
                                .map(Department::name)
                                .findFirst();
                case TEAM ->
                        placed.stream()
                                .map(Staff.Placed::team)
                                .filter(team -> team.id().equals(unit.id()))
                                .map(team -> team.name())
                                .findFirst();
                case EMPLOYEE ->
                        employees.stream()
                                .filter(employee -> employee.id().equals(unit.id()))
                                .map(Employee::name)
                                .findFirst();
            };
        }
    }
}
