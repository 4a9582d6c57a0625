package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.quality.Finding;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up job centre whose two leaders get mails, and its months. */
final class MailTown {

    static final Period OCTOBER = Period.parse("2026-10");
    static final Instant TODAY = Instant.parse("2026-11-02T08:00:00Z");
    static final String BIRGIT = "birgit@kommune.example";
    static final String ASGER = "asger@kommune.example";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final List<Employee> employees = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private MailTown() {}

    /** Birgit leads Integration, Asger leads Ydelse, and Maj is a caseworker in Integration. */
    static MailTown usual() {
        return new MailTown()
                .with("L1", "Birgit Ågård", BIRGIT, "leder", "T1")
                .with("L2", "Asger Østergård", ASGER, "leder", "T2")
                .with("M1", "Maj Solvang", "maj@kommune.example", "sagsbehandler", "T1");
    }

    MailTown with(String id, String name, String email, String role, String team) {
        return with(id, name, email, role, team, null);
    }

    MailTown with(
            String id, String name, String email, String role, String team, LocalDate lastDay) {
        employees.add(new Employee(id, name, Optional.ofNullable(email), role));
        memberships.add(new Membership(id, team, LONG_AGO, Optional.ofNullable(lastDay)));
        return this;
    }

    void settle(Staff staff) {
        staff.replace(
                new StaffList(
                        LocalDate.of(2026, 10, 31),
                        List.of(
                                new Department("A1", "Integration"),
                                new Department("A2", "Ydelse")),
                        List.of(new Team("T1", "A1", "Team Et"), new Team("T2", "A2", "Team To")),
                        employees,
                        memberships));
    }

    /** Publishes September, before mails are on, as what October is measured against. */
    static void publishPast(Publication publication) {
        publish(publication, OCTOBER.previous(), 1, false, 80);
    }

    static Edition publish(Publication publication) {
        return publish(publication, OCTOBER, 1, false, 86);
    }

    /**
     * @param inJob how many in Integration are; three in Ydelse, always
     */
    static Edition publish(
            Publication publication, Period period, int revision, boolean provisional, int inJob) {
        List<NewFigure> figures =
                List.of(
                        count("municipality", "*", null, null, inJob + 3),
                        count("department", "A1", "A1", null, inJob),
                        count("department", "A2", "A2", null, 3),
                        count("team", "T1", "A1", "T1", inJob),
                        count("employee", "M1", "A1", "T1", inJob),
                        share("A1", 30, 70),
                        share("A2", 11, 40));
        return publication.publish(
                draft(period, revision, provisional), figures::forEach, none -> {});
    }

    /** Has October wait, as the quality gate found something yellow, for an approver too. */
    static HeldEdition hold(Decisions decisions, Optional<String> approver) {
        var assessment =
                new Assessment(
                        OCTOBER,
                        1,
                        Instant.parse("2026-11-02T05:12:00Z"),
                        Optional.empty(),
                        approver,
                        List.of(
                                new Finding(
                                        Colour.YELLOW,
                                        "teams",
                                        "1 af 2 teams har ingen tal.",
                                        "Team To (T2)",
                                        "Se efter i teams.")));
        return decisions.hold(
                draft(OCTOBER, 1, false),
                none -> {},
                none -> {},
                assessment,
                new StaffList(LONG_AGO, List.of(), List.of(), List.of(), List.of()));
    }

    private static EditionDraft draft(Period period, int revision, boolean provisional) {
        return new EditionDraft(
                period,
                revision,
                "Prøve Kommune",
                false,
                provisional,
                Instant.parse("2026-11-02T05:12:00Z"),
                period.lastDay(),
                "0".repeat(64),
                "1".repeat(64),
                List.of(),
                List.of(
                        definition("in_job", 1, "Borgere i job", "borgere", Kind.COUNT),
                        definition("ready", 2, "Andel jobparate", "procent", Kind.SHARE)),
                units());
    }

    private static NewFigure count(
            String level, String unit, String department, String team, int count) {
        return new NewFigure(
                "in_job",
                level,
                unit,
                department,
                team,
                BigDecimal.valueOf(count),
                null,
                count,
                null,
                Publication.Citizens.UNKNOWN);
    }

    private static NewFigure share(String department, int part, int whole) {
        return new NewFigure(
                "ready",
                "department",
                department,
                department,
                null,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                whole,
                null,
                Publication.Citizens.UNKNOWN);
    }

    private static Definition definition(
            String id, int position, String label, String unit, Kind kind) {
        return new Definition(
                id,
                position,
                label,
                "Beskrivelse",
                "Formel",
                unit,
                kind,
                Direction.HIGHER_IS_BETTER,
                "previous",
                List.of("sagsbehandler"),
                List.of("sager"),
                "Ejer",
                1,
                true,
                List.of());
    }

    private static List<EditionUnit> units() {
        Optional<String> none = Optional.empty();
        Optional<String> a1 = Optional.of("A1");
        Optional<String> t1 = Optional.of("T1");
        return List.of(
                new EditionUnit(Unit.MUNICIPALITY, "Prøve Kommune", none, none, none),
                new EditionUnit(Unit.department("A1"), "Integration", a1, none, none),
                new EditionUnit(Unit.department("A2"), "Ydelse", Optional.of("A2"), none, none),
                new EditionUnit(Unit.team("T1"), "Team Et", a1, t1, none),
                new EditionUnit(
                        Unit.employee("M1"), "Maj Solvang", a1, t1, Optional.of("sagsbehandler")));
    }
}
