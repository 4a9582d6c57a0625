package dk.maanedsbog.demo;

import java.util.Comparator;
import java.util.List;

/** Writes the departments, the teams, the employees and when they belong to which team. */
final class StaffRows {
    private static final Comparator<Membership> BY_EMPLOYEE =
            Comparator.comparingInt((Membership each) -> each.employee().number())
                    .thenComparingInt(Membership::from);

    private final Tables tables;
    private final Timeline timeline;

    StaffRows(Tables tables, Timeline timeline) {
        this.tables = tables;
        this.timeline = timeline;
    }

    void write(Staff staff, BadRows badRows) {
        for (Department department : Department.values()) {
            tables.of(Table.AFDELINGER)
                    .id(Id.DEPARTMENT, department.number())
                    .text(department.title())
                    .endRow();
        }
        for (Team team : staff.teams()) {
            tables.of(Table.TEAMS)
                    .id(Id.TEAM, team.number())
                    .text(team.name())
                    .id(Id.DEPARTMENT, team.department().number())
                    .endRow();
        }
        staff.employees().forEach(this::employee);
        List<Membership> memberships = staff.memberships().stream().sorted(BY_EMPLOYEE).toList();
        for (int i = 0; i < memberships.size(); i++) {
            membership(memberships.get(i));
            badRows.writeStaff((i + 1.0) / memberships.size(), memberships.get(i));
        }
    }

    private void employee(Employee employee) {
        String user = "m%03d".formatted(employee.number());
        tables.of(Table.MEDARBEJDERE)
                .id(Id.EMPLOYEE, employee.number())
                .text(employee.name())
                .text(user + "@demo.invalid")
                .text(employee.role().code())
                .endRow();
    }

    private void membership(Membership membership) {
        tables.of(Table.ANSAETTELSER)
                .id(Id.EMPLOYEE, membership.employee().number())
                .id(Id.TEAM, membership.team().number())
                .date(membership.from())
                .dateUpTo(timeline.notice(), membership.to())
                .endRow();
    }
}
