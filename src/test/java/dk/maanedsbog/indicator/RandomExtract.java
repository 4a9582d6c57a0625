package dk.maanedsbog.indicator;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small extract drawn at random from a seed, kept as plain records. */
final class RandomExtract {

    record Employee(String id, String role) {}

    record Employment(String employee, String team, LocalDate from, LocalDate to) {}

    record CitizenCase(String id, String citizen, LocalDate from, LocalDate to, String reason) {}

    record Responsible(
            String onCase,
            String employee,
            String role,
            String primary,
            LocalDate from,
            LocalDate to) {}

    record Category(String citizen, String category, LocalDate from, LocalDate to) {}

    record Activity(
            String id,
            String onCase,
            String type,
            LocalDate from,
            LocalDate planned,
            LocalDate to) {}

    record Placement(
            String id,
            String onCase,
            String employee,
            LocalDate ordered,
            LocalDate placed,
            LocalDate cancelled) {}

    record Conversation(String id, String onCase, String employee, LocalDate day, String status) {}

    record Visit(String id, String employee, LocalDate day) {}

    static final List<String> DEPARTMENTS = List.of("d0", "d1", "d2");
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final List<String> ROLES =
            List.of("sagsbehandler", "virksomhedskonsulent", "mentor", "leder");
    private static final List<String> TYPES =
            List.of(
                    "virksomhedspraktik",
                    "loentilskud",
                    "nytteindsats",
                    "vejledning_opkvalificering",
                    "igu_praktik",
                    "igu_skole",
                    "job",
                    "uddannelse");

    final List<Employee> employees = new ArrayList<>();
    final List<Employment> employments = new ArrayList<>();
    final List<CitizenCase> cases = new ArrayList<>();
    final List<Responsible> responsible = new ArrayList<>();
    final List<Category> categories = new ArrayList<>();
    final List<Activity> activities = new ArrayList<>();
    final List<Placement> placements = new ArrayList<>();
    final List<Conversation> conversations = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();
    private final Random random;

    RandomExtract(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 16; i++) {
            employee("e" + i);
        }
        for (int i = 0; i < 60; i++) {
            citizenCase("s" + i);
        }
        for (int i = 0; i < 250; i++) {
            visits.add(new Visit("v" + random.nextInt(150), anyEmployee(), day()));
            var held = any(List.of("afholdt", "udeblevet", "planlagt"));
            conversation("c" + i, anyCase(), day(), held);
        }
        for (int i = 0; i < 40; i++) {
            LocalDate from = day();
            categories.add(
                    new Category(
                            "b" + i,
                            any(List.of("jobparat", "aktivitetsparat", "uoplyst")),
                            from,
                            end(from)));
        }
    }

    static String departmentOf(String team) {
        return "d" + (team.charAt(1) - '0') % 3;
    }

    private void employee(String id) {
        employees.add(new Employee(id, any(ROLES)));
        LocalDate from = START.minusDays(random.nextInt(100) - 30);
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate to = i == 0 && random.nextBoolean() ? null : from.plusDays(60);
            employments.add(new Employment(id, "t" + random.nextInt(4), from, to));
            from = from.plusDays(61 + random.nextInt(40));
        }
    }

    private void citizenCase(String id) {
        LocalDate from = START.minusDays(random.nextInt(200));
        LocalDate to = random.nextInt(3) == 0 ? day() : null;
        cases.add(
                new CitizenCase(
                        id,
                        "b" + random.nextInt(40),
                        from,
                        to,
                        to == null ? null : any(List.of("job", "igu", "fraflyttet"))));
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate begin = day();
            responsible.add(
                    new Responsible(
                            id,
                            anyEmployee(),
                            any(ROLES.subList(0, 2)),
                            random.nextInt(4) == 0 ? "nej" : "ja",
                            begin,
                            end(begin)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate begin = day();
            LocalDate planned = random.nextBoolean() ? begin.plusDays(random.nextInt(90)) : null;
            activities.add(
                    new Activity(
                            "f" + activities.size(), id, any(TYPES), begin, planned, end(begin)));
        }
        if (random.nextBoolean()) {
            LocalDate ordered = day();
            placements.add(
                    new Placement(
                            "p" + id,
                            id,
                            anyEmployee(),
                            ordered,
                            random.nextBoolean() ? ordered.plusDays(random.nextInt(60)) : null,
                            random.nextInt(4) == 0 ? ordered.plusDays(random.nextInt(60)) : null));
        }
    }

    private void conversation(String id, String onCase, LocalDate day, String status) {
        List<String> present = new ArrayList<>(List.of(anyEmployee()));
        String second = anyEmployee();
        if (!present.contains(second)) {
            present.add(second);
        }
        present.forEach(one -> conversations.add(new Conversation(id, onCase, one, day, status)));
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(240));
    }

    private LocalDate end(LocalDate begin) {
        return random.nextInt(3) == 0 ? null : begin.plusDays(random.nextInt(120));
    }

    private String anyEmployee() {
        return "e" + random.nextInt(16);
    }

    private String anyCase() {
        return "s" + random.nextInt(60);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    void into(SmallExtract extract) throws SQLException {
        for (String department : DEPARTMENTS) {
            extract.row("afdelinger", department, department);
        }
        for (int i = 0; i < 5; i++) {
            extract.row("teams", "t" + i, "Team " + i, departmentOf("t" + i));
        }
        for (var one : employees) {
            extract.row("medarbejdere", one.id(), one.id(), null, one.role());
        }
        for (var one : employments) {
            extract.employment(one.employee(), one.team(), text(one.from()), text(one.to()));
        }
        for (var one : cases) {
            extract.citizenCase(
                    one.id(), one.citizen(), text(one.from()), text(one.to()), one.reason());
        }
        for (var one : responsible) {
            extract.responsible(
                    one.onCase(),
                    one.employee(),
                    one.role(),
                    one.primary(),
                    text(one.from()),
                    text(one.to()));
        }
        for (var one : categories) {
            extract.category(one.citizen(), one.category(), text(one.from()), text(one.to()));
        }
        for (var one : activities) {
            extract.row(
                    "forloeb",
                    one.id(),
                    one.onCase(),
                    one.type(),
                    text(one.from()),
                    text(one.planned()),
                    text(one.to()),
                    null,
                    null);
        }
        for (var one : placements) {
            extract.row(
                    "placeringer",
                    one.id(),
                    one.onCase(),
                    one.employee(),
                    text(one.ordered()),
                    text(one.placed()),
                    text(one.cancelled()),
                    null);
        }
        for (var one : conversations) {
            extract.conversation(
                    one.id(), one.onCase(), one.employee(), text(one.day()), one.status());
        }
        for (var one : visits) {
            extract.visit(one.id(), one.employee(), text(one.day()));
        }
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
