package dk.maanedsbog.visibility;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.book.Publication.NewContribution;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A job centre made up at random: departments with none, one or several teams and employees, and a
 * citizen list from which every number is counted here, without the product's own arithmetic.
 */
final class RandomJobCentre {

    /** One employee: where, and what is counted of the month. */
    record Person(String id, String name, String department, String team) {}

    /** A number of things as a figure keeps it, and of how many citizens they are. */
    record Number(long numerator, Long denominator, long citizens) {}

    static final String CITIZENS = "citizens";
    static final String CASES = "cases";
    static final String SHARE = "ready_share";
    static final String WAIT = "waiting_days";
    static final String VISITS = "visits";

    final List<String> departments = new ArrayList<>();
    final Map<String, String> teams = new LinkedHashMap<>();
    final List<Person> people = new ArrayList<>();
    final Map<Edition, Map<String, Map<Unit, Number>>> numbers = new LinkedHashMap<>();

    private final Random random;
    private final String mark;

    /**
     * @param mark part of every id and name, so that no two job centres share one
     */
    RandomJobCentre(Random random, String mark) {
        this.random = random;
        this.mark = mark;
        int count = random.nextInt(1, 5);
        for (int d = 0; d < count; d++) {
            String department = "AFD" + mark + d;
            departments.add(department);
            int people = random.nextInt(4) == 0 ? 1 : random.nextInt(5);
            for (int e = 0; e < people; e++) {
                String team = "TEAM" + mark + d + (e % 2);
                teams.put(team, department);
                this.people.add(
                        new Person(
                                "MED%s%d%d".formatted(mark, d, e),
                                "Navn%s%d%dsen".formatted(mark, d, e),
                                department,
                                team));
            }
        }
    }

    Edition publish(Publication publication, Period period, int revision) {
        Map<String, Map<Unit, Number>> counted = new TreeMap<>();
        List<NewContribution> contributions = new ArrayList<>();
        for (String indicator : List.of(CITIZENS, CASES, SHARE, WAIT, VISITS)) {
            counted.put(indicator, count(indicator, contributions));
        }
        List<NewFigure> figures = new ArrayList<>();
        counted.forEach((i, of) -> of.forEach((unit, n) -> figures.add(figure(i, unit, n))));
        var draft =
                new EditionDraft(
                        period,
                        revision,
                        "Opdigtet Kommune",
                        true,
                        false,
                        Instant.parse("2026-11-02T05:12:00Z"),
                        period.lastDay(),
                        "0".repeat(64),
                        "1".repeat(64),
                        List.of(),
                        definitions(),
                        units());
        Edition edition = publication.publish(draft, figures::forEach, contributions::forEach);
        numbers.put(edition, counted);
        return edition;
    }

    private Map<Unit, Number> count(String indicator, List<NewContribution> contributions) {
        Map<Unit, Number> counted = new LinkedHashMap<>();
        add(counted, Unit.MUNICIPALITY, indicator, 0, 0, 0);
        departments.forEach(d -> add(counted, Unit.department(d), indicator, 0, 0, 0));
        teams.keySet().forEach(t -> add(counted, Unit.team(t), indicator, 0, 0, 0));
        for (Person person : people) {
            int whole = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(60);
            int each = casesEach(indicator);
            long part = 0;
            for (int i = 0; i < whole; i++) {
                int amount =
                        switch (indicator) {
                            case SHARE -> random.nextInt(2);
                            case WAIT -> random.nextInt(1, 80);
                            default -> 1;
                        };
                part += amount;
                contributions.add(contribution(indicator, person, i, i / each, amount));
            }
            for (Unit unit :
                    List.of(
                            Unit.MUNICIPALITY,
                            Unit.department(person.department()),
                            Unit.team(person.team()),
                            Unit.employee(person.id()))) {
                add(counted, unit, indicator, part, whole, (whole + each - 1) / each);
            }
        }
        return counted;
    }

    /**
     * The exact number as people read it, counted here.
     *
     * @param citizens what follows a number that is no percentage
     */
    String printed(Edition edition, String indicator, Unit unit, String citizens) {
        Number number = numbers.get(edition).get(indicator).get(unit);
        BigDecimal numerator = BigDecimal.valueOf(number.numerator());
        if (number.denominator() == null) {
            return DanishFormat.number(numerator, 0) + citizens;
        }
        if (number.denominator() == 0) {
            return DanishFormat.MISSING;
        }
        BigDecimal value =
                numerator.divide(BigDecimal.valueOf(number.denominator()), MathContext.DECIMAL64);
        return indicator.equals(SHARE)
                ? DanishFormat.percent(value)
                : DanishFormat.number(value, 1) + citizens;
    }

    /** How many cases or placements a citizen has, who is nobody else's. */
    private int casesEach(String indicator) {
        return switch (indicator) {
            case CASES, WAIT -> List.of(1, 1, 2, 9).get(random.nextInt(4));
            default -> 1;
        };
    }

    private static void add(
            Map<Unit, Number> counted,
            Unit unit,
            String indicator,
            long part,
            long whole,
            long citizens) {
        boolean divides = indicator.equals(SHARE) || indicator.equals(WAIT);
        counted.merge(
                unit,
                new Number(part, divides ? whole : null, citizens),
                (one, other) ->
                        new Number(
                                one.numerator() + other.numerator(),
                                divides ? one.denominator() + other.denominator() : null,
                                one.citizens() + other.citizens()));
    }

    private NewContribution contribution(
            String indicator, Person person, int i, int citizen, int amount) {
        String subject = "SAG-%s-%s-%d".formatted(indicator, person.id(), i);
        return new NewContribution(
                indicator,
                subject,
                "BORGER-%s-%d".formatted(person.id(), citizen),
                person.id(),
                person.team(),
                person.department(),
                BigDecimal.valueOf(amount),
                subject,
                Publication.NO_DAY,
                Publication.NO_DAY);
    }

    private NewFigure figure(String indicator, Unit unit, Number number) {
        Optional<EditionUnit> held =
                units().stream().filter(one -> one.unit().equals(unit)).findFirst();
        return new NewFigure(
                indicator,
                unit.level().code(),
                unit.id(),
                held.flatMap(EditionUnit::departmentId).orElse(null),
                held.flatMap(EditionUnit::teamId).orElse(null),
                BigDecimal.valueOf(number.numerator()),
                number.denominator() == null ? null : BigDecimal.valueOf(number.denominator()),
                number.denominator() == null ? number.numerator() : number.denominator(),
                null,
                new Citizens(number.citizens(), null, null, 0L));
    }

    List<EditionUnit> units() {
        List<EditionUnit> units = new ArrayList<>();
        Optional<String> none = Optional.empty();
        units.add(new EditionUnit(Unit.MUNICIPALITY, "Opdigtet Kommune", none, none, none));
        for (String department : departments) {
            units.add(
                    new EditionUnit(
                            Unit.department(department),
                            "Afdeling " + department,
                            Optional.of(department),
                            none,
                            none));
        }
        for (String team : new TreeSet<>(teams.keySet())) {
            units.add(
                    new EditionUnit(
                            Unit.team(team),
                            "Hold " + team,
                            Optional.of(teams.get(team)),
                            Optional.of(team),
                            none));
        }
        for (Person person : people) {
            units.add(
                    new EditionUnit(
                            Unit.employee(person.id()),
                            person.name(),
                            Optional.of(person.department()),
                            Optional.of(person.team()),
                            Optional.of("virksomhedskonsulent")));
        }
        return units;
    }

    private static List<Definition> definitions() {
        return List.of(
                definition(CITIZENS, 1, Kind.COUNT, true),
                definition(CASES, 5, Kind.COUNT, true),
                definition(SHARE, 2, Kind.SHARE, true),
                definition(WAIT, 3, Kind.MEAN, true),
                definition(VISITS, 4, Kind.COUNT, false));
    }

    private static Definition definition(
            String id, int position, Kind kind, boolean countsCitizens) {
        return new Definition(
                id,
                position,
                "Tal " + id,
                "Opdigtet.",
                "Antal",
                "borgere",
                kind,
                Direction.NEUTRAL,
                "previous",
                List.of("virksomhedskonsulent"),
                List.of("sager"),
                "Ingen",
                1,
                countsCitizens,
                List.of());
    }

    /** The subjects of the cases that a contribution list shows. */
    static List<String> subjects(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::subject).toList();
    }

    String mark() {
        return mark;
    }
}
