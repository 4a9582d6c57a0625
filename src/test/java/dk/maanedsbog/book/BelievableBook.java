package dk.maanedsbog.book;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A job centre of three departments over fourteen months, made up but believable. */
public final class BelievableBook {

    private static final List<String> DEPARTMENTS =
            List.of(
                    "Job og virksomhed",
                    "Integration og uddannelse",
                    "Sygedagpenge & fastholdelse");

    private static final List<String> TEAMS =
            List.of(
                    "Team Øst",
                    "Team Vest",
                    "Team Unge",
                    "Team Virksomhedsrettet indsats",
                    "Team Fastholdelse",
                    "Team Opfølgning");

    private static final List<String> FIRST =
            List.of(
                    "Åse", "Bent", "Camilla", "Dorthe", "Erik", "Freja", "Gorm", "Hanne", "Ib",
                    "Jytte", "Karsten", "Line", "Mads", "Nanna", "Ole");

    private static final List<String> LAST =
            List.of(
                    "Aagaard",
                    "Bjerre",
                    "Christoffersen-Lundgaard",
                    "Dahl",
                    "Ødegaard",
                    "Frederiksen",
                    "Æbelø");

    private final BookFixture book = new BookFixture();
    private final List<EditionUnit> units = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();

    private BelievableBook() {
        units.add(
                new EditionUnit(
                        Unit.MUNICIPALITY, "Lillebælt Kommune & omegn", none(), none(), none()));
        int person = 0;
        for (int d = 0; d < DEPARTMENTS.size(); d++) {
            String department = "A" + (d + 1);
            units.add(
                    new EditionUnit(
                            Unit.department(department),
                            DEPARTMENTS.get(d),
                            Optional.of(department),
                            none(),
                            none()));
            for (int t = 0; t < 2; t++) {
                String team = "T" + (2 * d + t + 1);
                units.add(
                        new EditionUnit(
                                Unit.team(team),
                                TEAMS.get(2 * d + t),
                                Optional.of(department),
                                Optional.of(team),
                                none()));
                for (int e = 0; e < 5; e++, person++) {
                    units.add(
                            new EditionUnit(
                                    Unit.employee("M%03d".formatted(person + 1)),
                                    FIRST.get(person % FIRST.size())
                                            + " "
                                            + LAST.get(person % LAST.size()),
                                    Optional.of(department),
                                    Optional.of(team),
                                    Optional.of(e < 3 ? "virksomhedskonsulent" : "sagsbehandler")));
                }
            }
        }
        define(
                "placed_citizens",
                "Borgere, afsluttede placeringer",
                "borgere",
                Kind.COUNT,
                Direction.HIGHER_IS_BETTER,
                "virksomhedskonsulent");
        define(
                "placement_waiting_days",
                "Gennemsnitlig ventetid for afsluttede placeringer (dage)",
                "dage",
                Kind.MEAN,
                Direction.LOWER_IS_BETTER,
                "virksomhedskonsulent");
        define(
                "active_cases_consultant",
                "Aktive sager",
                "sager",
                Kind.COUNT,
                Direction.NEUTRAL,
                "virksomhedskonsulent");
        define(
                "conversations_held",
                "Gennemførte samtaler, seneste måned",
                "samtaler",
                Kind.COUNT,
                Direction.HIGHER_IS_BETTER,
                "virksomhedskonsulent",
                "sagsbehandler");
        define(
                "company_visits_6m",
                "Virksomhedsbesøg, seneste seks måneder",
                "besøg",
                Kind.COUNT,
                Direction.HIGHER_IS_BETTER,
                "virksomhedskonsulent");
        define(
                "longest_wait_days",
                "Længste ventetid lige nu (dage)",
                "dage",
                Kind.MAX,
                Direction.LOWER_IS_BETTER,
                "virksomhedskonsulent");
        define(
                "active_cases_caseworker",
                "Aktive sager",
                "sager",
                Kind.COUNT,
                Direction.NEUTRAL,
                "sagsbehandler");
        define(
                "job_ready_share",
                "Andel jobparate",
                "borgere",
                Kind.SHARE,
                Direction.HIGHER_IS_BETTER,
                "sagsbehandler");
        define(
                "company_based_share",
                "Andel i virksomhedsrettet indsats",
                "borgere",
                Kind.SHARE,
                Direction.HIGHER_IS_BETTER,
                "sagsbehandler");
        define(
                "no_conversation_3m",
                "Borgere uden samtale i tre måneder",
                "borgere",
                Kind.COUNT,
                Direction.LOWER_IS_BETTER,
                "sagsbehandler");
        define("basket_total", "Bolde i kurven", "borgere", Kind.COUNT, Direction.HIGHER_IS_BETTER);
    }

    /**
     * From September 2025 to October 2026, without June 2026; October also in a second revision.
     */
    public static BookFixture book() {
        var made = new BelievableBook();
        Period period = Period.parse("2025-09");
        while (period.compareTo(Period.parse("2026-10")) <= 0) {
            if (!period.code().equals("2026-06")) {
                made.month(period, 1);
            }
            period = period.next();
        }
        made.month(Period.parse("2026-10"), 2);
        return made.book;
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private void define(
            String id, String label, String unit, Kind kind, Direction direction, String... roles) {
        definitions.add(
                new Definition(
                        id,
                        definitions.size() + 1,
                        label,
                        "Tæller det, som navnet siger, på periodens sidste dag. En borger tæller én gang, også når flere medarbejdere har været med.",
                        "Antal forskellige borgere med en række i perioden",
                        unit,
                        kind,
                        direction,
                        id.endsWith("_6m") ? "window" : "previous",
                        List.of(roles),
                        List.of("placeringer", "sagsansvar"),
                        "Jobcenterchefen",
                        1,
                        true,
                        List.of()));
    }

    private void month(Period period, int revision) {
        Edition edition = book.edition(period.code(), revision, definitions, units);
        for (Definition definition : definitions) {
            long seed = period.code().hashCode() * 31L + definition.position();
            var random = new Random(seed);
            for (EditionUnit unit : units) {
                if (unit.role().filter(definition.roles()::contains).isPresent()) {
                    employee(edition, definition, unit, random, revision);
                }
            }
            units.stream()
                    .filter(u -> u.role().isEmpty())
                    .forEach(u -> sum(edition, definition, u, random));
        }
    }

    private void employee(
            Edition edition, Definition definition, EditionUnit unit, Random random, int revision) {
        if (definition.indicator().equals("placement_waiting_days")) {
            int placed = random.nextInt(1, 5);
            long days = 0;
            for (int i = 0; i < placed; i++) {
                int wait =
                        (int) Math.abs(random.nextGaussian() * 25 + 28)
                                + (revision > 1 && i == 0 ? 1 : 0);
                days += wait;
                book.contribution(
                        edition,
                        definition.indicator(),
                        new Contribution(
                                "P-%s-%s-%d".formatted(edition.period(), unit.unit().id(), i),
                                Optional.of("B" + random.nextInt(1000)),
                                Optional.of(unit.unit().id()),
                                unit.teamId(),
                                unit.departmentId(),
                                BigDecimal.valueOf(wait),
                                Optional.of("S-1%03d".formatted(random.nextInt(1000))),
                                Optional.of(edition.period().lastDay().minusDays(wait)),
                                Optional.of(edition.period().lastDay())));
            }
            book.ratio(edition, definition.indicator(), unit.unit(), days, placed);
        } else if (definition.kind() == Kind.SHARE) {
            int whole = random.nextInt(20, 45);
            book.ratio(
                    edition,
                    definition.indicator(),
                    unit.unit(),
                    Math.round(whole * (0.3 + random.nextDouble() * 0.25)),
                    whole);
        } else {
            book.count(edition, definition.indicator(), unit.unit(), random.nextInt(3, 40));
        }
    }

    private void sum(Edition edition, Definition definition, EditionUnit unit, Random random) {
        var parts =
                book
                        .find(
                                Visibility.fullRights(),
                                FigureQuery.of(edition)
                                        .indicators(List.of(definition.indicator()))
                                        .levels(Level.EMPLOYEE))
                        .stream()
                        .filter(
                                f ->
                                        unit.unit().equals(Unit.MUNICIPALITY)
                                                || unit.unit().id().equals(f.teamId())
                                                || unit.unit().id().equals(f.departmentId()))
                        .toList();
        if (definition.roles().isEmpty()) {
            book.count(edition, definition.indicator(), unit.unit(), random.nextInt(10, 60));
            return;
        }
        long part = parts.stream().mapToLong(f -> f.numerator().longValue()).sum();
        if (definition.kind() == Kind.MEAN || definition.kind() == Kind.SHARE) {
            long whole = parts.stream().mapToLong(f -> f.denominator().longValue()).sum();
            book.figure(
                    edition,
                    definition.indicator(),
                    unit.unit(),
                    BigDecimal.valueOf(part),
                    BigDecimal.valueOf(whole),
                    whole,
                    definition.kind() == Kind.MEAN ? median(edition, definition, unit) : null);
        } else if (definition.kind() == Kind.MAX) {
            book.count(
                    edition,
                    definition.indicator(),
                    unit.unit(),
                    parts.stream().mapToLong(f -> f.numerator().longValue()).max().orElse(0));
        } else {
            book.count(edition, definition.indicator(), unit.unit(), part);
        }
    }

    private BigDecimal median(Edition edition, Definition definition, EditionUnit unit) {
        var days =
                book
                        .contributions(
                                Visibility.fullRights(),
                                edition,
                                definition.indicator(),
                                unit.unit())
                        .stream()
                        .map(Contribution::amount)
                        .sorted()
                        .toList();
        return days.get(days.size() / 2)
                .add(days.get((days.size() - 1) / 2))
                .divide(BigDecimal.TWO);
    }
}
