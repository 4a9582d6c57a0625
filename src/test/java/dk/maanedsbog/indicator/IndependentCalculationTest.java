package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.indicator.PlainContributions.Contribution;
import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndependentCalculationTest {

    private static final List<String> COMPARED =
            List.of(
                    "placed_citizens",
                    "placement_waiting_days",
                    "active_cases_consultant",
                    "activated_citizens",
                    "conversations_held",
                    "company_visits_6m",
                    "awaiting_placement",
                    "longest_wait_days",
                    "active_cases_caseworker",
                    "job_ready_share",
                    "company_based_share",
                    "no_conversation_3m",
                    "exits_to_work_or_education",
                    "in_job",
                    "internships_ending_soon",
                    "basket_igu",
                    "basket_education",
                    "basket_total");

    private final Map<String, Integer> withContributions = new HashMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSqlAgreesWithPlainJavaAtEveryLevel(long seed) throws SQLException {
        var month = Period.Month.of(2026, 9);
        var random = new RandomExtract(seed);
        var contributions = new PlainContributions(random, month).all();
        try (var extract = new SmallExtract()) {
            random.into(extract);
            Calculated calculated = extract.calculate(month.code());
            for (String id : COMPARED) {
                Indicator indicator = Shipped.CATALOGUE.find(id).orElseThrow();
                var own = contributions.stream().filter(c -> c.indicator().equals(id)).toList();
                withContributions.merge(id, own.size(), Integer::sum);
                for (Unit unit : units(random)) {
                    assertThat(describe(calculated.figure(id, unit)))
                            .as(id + " " + unit)
                            .isEqualTo(expected(indicator, own, unit, random, month));
                }
            }
        }
        assertThat(withContributions.values().stream().filter(n -> n > 0).count())
                .isGreaterThan(14);
    }

    private static List<Unit> units(RandomExtract random) {
        var departments = RandomExtract.DEPARTMENTS.stream().map(Unit::department);
        var teams = Stream.of("t0", "t1", "t2", "t3", "t4").map(Unit::team);
        var employees = random.employees.stream().map(one -> Unit.employee(one.id()));
        return Stream.of(Stream.of(Unit.MUNICIPALITY), departments, teams, employees)
                .flatMap(unit -> unit)
                .toList();
    }

    private static String expected(
            Indicator indicator,
            List<Contribution> all,
            Unit unit,
            RandomExtract random,
            Period.Month month) {
        var amounts = new HashMap<String, BigDecimal>();
        all.stream()
                .filter(belongs(unit, random, month.lastDay()))
                .forEach(c -> amounts.merge(c.subject(), c.amount(), BigDecimal::max));
        if (unit.level() == Level.EMPLOYEE
                && !hasRow(indicator, unit.id(), !amounts.isEmpty(), random, month)) {
            return "none";
        }
        BigDecimal subjects = BigDecimal.valueOf(amounts.size());
        BigDecimal sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (indicator.kind()) {
            case COUNT -> subjects + "/null=" + subjects;
            case SUM -> sum + "/null=" + sum;
            case MAX -> {
                var max = amounts.values().stream().max(Comparator.naturalOrder()).orElse(null);
                yield max + "/null=" + max;
            }
            case MEAN, SHARE -> sum + "/" + subjects + "=" + divided(sum, subjects);
        };
    }

    private static String divided(BigDecimal sum, BigDecimal subjects) {
        return subjects.signum() == 0
                ? "null"
                : sum.divide(subjects, 10, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String describe(Calculated.Row row) {
        return row == null ? "none" : row.numerator() + "/" + row.denominator() + "=" + row.value();
    }

    private static Predicate<Contribution> belongs(
            Unit unit, RandomExtract random, LocalDate last) {
        return contribution ->
                switch (unit.level()) {
                    case MUNICIPALITY -> true;
                    case EMPLOYEE -> unit.id().equals(contribution.employee());
                    case TEAM ->
                            team(contribution.employee(), random, last)
                                    .filter(unit.id()::equals)
                                    .isPresent();
                    case DEPARTMENT ->
                            team(contribution.employee(), random, last)
                                    .map(RandomExtract::departmentOf)
                                    .filter(unit.id()::equals)
                                    .isPresent();
                };
    }

    private static Optional<String> team(String employee, RandomExtract random, LocalDate last) {
        return random.employments.stream()
                .filter(one -> one.employee().equals(employee) && !one.from().isAfter(last))
                .max(Comparator.comparing(RandomExtract.Employment::from))
                .map(RandomExtract.Employment::team);
    }

    private static boolean hasRow(
            Indicator indicator,
            String employee,
            boolean contributed,
            RandomExtract random,
            Period.Month month) {
        boolean employed =
                random.employments.stream()
                        .filter(one -> one.employee().equals(employee))
                        .anyMatch(
                                one ->
                                        !one.from().isAfter(month.lastDay())
                                                && (one.to() == null
                                                        || !one.to().isBefore(month.firstDay())));
        boolean named =
                random.employees.stream()
                        .filter(one -> one.id().equals(employee))
                        .anyMatch(one -> indicator.roles().contains(EmployeeRole.of(one.role())));
        return employed && indicator.levels().contains(Level.EMPLOYEE) && (named || contributed);
    }
}
