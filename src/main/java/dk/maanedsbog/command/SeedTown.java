package dk.maanedsbog.command;

import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The made-up job centre that the dashboard is measured with: four departments of three teams. */
final class SeedTown {

    static final int EMPLOYEES = 60;

    private static final int TEAMS = 12;
    private static final int TEAMS_EACH = 3;
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final List<String> NAMES =
            List.of("Virksomhedsservice", "Jobparate", "Ungeenheden", "Sygedagpenge");

    /**
     * One employee and where.
     *
     * @param leads whether this is the department's leader
     */
    record Person(String id, String teamId, String departmentId, boolean leads) {

        String userName() {
            return id.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private SeedTown() {}

    static List<Person> people() {
        return IntStream.range(0, EMPLOYEES).mapToObj(SeedTown::person).toList();
    }

    static List<String> departments() {
        return IntStream.range(0, NAMES.size()).mapToObj(SeedTown::department).toList();
    }

    private static Person person(int number) {
        int team = number % TEAMS;
        return new Person(
                "M%03d".formatted(number + 1),
                team(team),
                department(team / TEAMS_EACH),
                number < TEAMS && team % TEAMS_EACH == 0);
    }

    static StaffList staff(LocalDate dataUntil) {
        List<Department> departments = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            departments.add(new Department(department(i), NAMES.get(i)));
        }
        for (int i = 0; i < TEAMS; i++) {
            teams.add(new Team(team(i), department(i / TEAMS_EACH), "Team " + (i + 1)));
        }
        return new StaffList(
                dataUntil,
                departments,
                teams,
                people().stream()
                        .map(each -> new Employee(each.id(), name(each), mail(each), role(each)))
                        .toList(),
                people().stream()
                        .map(
                                each ->
                                        new Membership(
                                                each.id(),
                                                each.teamId(),
                                                LONG_AGO,
                                                Optional.empty()))
                        .toList());
    }

    /** The job centre's units as an edition names them. */
    static List<EditionUnit> units() {
        List<EditionUnit> units = new ArrayList<>();
        units.add(unit(Unit.MUNICIPALITY, "Kommunen", null, null, null));
        for (int i = 0; i < NAMES.size(); i++) {
            String id = department(i);
            units.add(unit(Unit.department(id), NAMES.get(i), id, null, null));
        }
        for (int i = 0; i < TEAMS; i++) {
            String id = team(i);
            String name = "Team " + (i + 1);
            units.add(unit(Unit.team(id), name, department(i / TEAMS_EACH), id, null));
        }
        for (Person each : people()) {
            Unit unit = Unit.employee(each.id());
            units.add(unit(unit, name(each), each.departmentId(), each.teamId(), role(each)));
        }
        return units;
    }

    private static EditionUnit unit(
            Unit unit, String name, String departmentId, String teamId, String role) {
        return new EditionUnit(
                unit,
                name,
                Optional.ofNullable(departmentId),
                Optional.ofNullable(teamId),
                Optional.ofNullable(role));
    }

    private static String department(int number) {
        return "A" + (number + 1);
    }

    private static String team(int number) {
        return "T%02d".formatted(number + 1);
    }

    private static String name(Person person) {
        return "Medarbejder " + person.id();
    }

    private static Optional<String> mail(Person person) {
        return Optional.of(person.userName() + "@example.org");
    }

    private static String role(Person person) {
        EmployeeRole role =
                person.leads()
                        ? EmployeeRole.LEDER
                        : person.departmentId().equals(department(0))
                                ? EmployeeRole.VIRKSOMHEDSKONSULENT
                                : EmployeeRole.SAGSBEHANDLER;
        return role.code();
    }
}
