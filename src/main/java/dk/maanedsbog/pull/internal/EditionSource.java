package dk.maanedsbog.pull.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.book.Publication.NewContribution;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads from a calculated work file what an edition is made of. */
final class EditionSource {

    private final WorkRows work;

    EditionSource(Connection duck) {
        this.work = new WorkRows(duck);
    }

    void figures(Consumer<NewFigure> receiver) {
        work.read(
                """
                SELECT f.indicator, f.level, f.unit_id,
                       CASE f.level WHEN 'department' THEN f.unit_id
                                    WHEN 'team' THEN t.afdeling_id
                                    WHEN 'employee' THEN p.afdeling_id END,
                       CASE f.level WHEN 'team' THEN f.unit_id WHEN 'employee' THEN p.team_id END,
                       f.numerator, f.denominator, f.subjects, f.median,
                       f.citizens, f.citizens_in_part, f.citizens_in_rest,
                       f.citizens_without_department
                  FROM figure f
                  LEFT JOIN teams t ON f.level = 'team' AND t.team_id = f.unit_id
                  LEFT JOIN employee_placement p ON f.level = 'employee' AND p.medarbejder_id = f.unit_id
                 ORDER BY f.indicator, f.level, f.unit_id
                """,
                row ->
                        receiver.accept(
                                new NewFigure(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getBigDecimal(6),
                                        row.getBigDecimal(7),
                                        row.getLong(8),
                                        row.getBigDecimal(9),
                                        new Citizens(
                                                row.getObject(10, Long.class),
                                                row.getObject(11, Long.class),
                                                row.getObject(12, Long.class),
                                                row.getObject(13, Long.class)))));
    }

    void contributions(Consumer<NewContribution> receiver) {
        work.read(
                """
                SELECT indicator, subject, citizen, employee, team, department, amount, case_id,
                       coalesce(from_date - DATE '1970-01-01', %1$d),
                       coalesce(to_date - DATE '1970-01-01', %1$d)
                  FROM contribution ORDER BY indicator, department, subject, employee
                """
                        .formatted(Publication.NO_DAY),
                row ->
                        receiver.accept(
                                new NewContribution(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getBigDecimal(7),
                                        row.getString(8),
                                        row.getInt(9),
                                        row.getInt(10))));
    }

    /** The units that have figures, as they stood in the period. */
    List<EditionUnit> units(String municipality) {
        List<EditionUnit> units = new ArrayList<>();
        units.add(
                new EditionUnit(
                        Unit.MUNICIPALITY,
                        municipality,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        work.read(
                """
                SELECT 'department', afdeling_id, navn, afdeling_id, NULL, NULL FROM afdelinger
                UNION ALL
                SELECT 'team', team_id, navn, afdeling_id, team_id, NULL FROM teams
                UNION ALL
                SELECT 'employee', m.medarbejder_id, m.navn, p.afdeling_id, p.team_id, m.rolle
                  FROM medarbejdere m JOIN employee_placement p ON p.medarbejder_id = m.medarbejder_id
                 WHERE m.medarbejder_id IN (SELECT unit_id FROM figure WHERE level = 'employee')
                """,
                row ->
                        units.add(
                                new EditionUnit(
                                        new Unit(Level.of(row.getString(1)), row.getString(2)),
                                        row.getString(3),
                                        Optional.ofNullable(row.getString(4)),
                                        Optional.ofNullable(row.getString(5)),
                                        Optional.ofNullable(row.getString(6)))));
        return units;
    }

    StaffList staff(LocalDate dataUntil) {
        List<Department> departments = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        List<Employee> employees = new ArrayList<>();
        List<Membership> memberships = new ArrayList<>();
        work.read(
                "SELECT afdeling_id, navn FROM afdelinger",
                row -> departments.add(new Department(row.getString(1), row.getString(2))));
        work.read(
                "SELECT team_id, afdeling_id, navn FROM teams",
                row -> teams.add(new Team(row.getString(1), row.getString(2), row.getString(3))));
        work.read(
                "SELECT medarbejder_id, navn, email, rolle FROM medarbejdere",
                row ->
                        employees.add(
                                new Employee(
                                        row.getString(1),
                                        row.getString(2),
                                        Optional.ofNullable(row.getString(3)),
                                        row.getString(4))));
        work.read(
                "SELECT medarbejder_id, team_id, fra_dato, til_dato FROM ansaettelser",
                row ->
                        memberships.add(
                                new Membership(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class),
                                        Optional.ofNullable(row.getObject(4, LocalDate.class)))));
        return new StaffList(dataUntil, departments, teams, employees, memberships);
    }

    /** The definitions that the catalogue holds for this kind of period, numbered from 1. */
    static List<Definition> definitions(IndicatorCatalogue catalogue, Period.Kind kind) {
        List<Definition> definitions = new ArrayList<>();
        for (Indicator indicator : catalogue.forPeriod(kind)) {
            definitions.add(Definition.of(indicator, definitions.size() + 1));
        }
        return definitions;
    }
}
