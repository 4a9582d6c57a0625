package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.demo.DemoExtract;
import dk.maanedsbog.shared.Period;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whose citizens are found among whose is declared by {@code part_of}; here it is counted from the
 * contributions of a believable municipality, and of small ones where anything happens.
 */
class DeclaredPartsTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int MONTHS = 12;
    private static final List<String> TABLES =
            List.of(
                    "afdelinger",
                    "teams",
                    "medarbejdere",
                    "ansaettelser",
                    "sager",
                    "sagsansvar",
                    "visitationer",
                    "placeringer",
                    "forloeb",
                    "samtaler",
                    "virksomhedsbesoeg");

    /** Two or three citizens happen to be so; nothing makes them. */
    private static final Map<String, Set<String>> BELIEVABLE_BY_CHANCE =
            Map.of(
                    "basket_igu", Set.of("job_ready_share"),
                    "internships_ending_soon", Set.of("job_ready_share"));

    private static final Map<String, Set<String>> ANYTHING_BY_CHANCE =
            Map.of(
                    "internships_ending_soon",
                    Set.of("in_wage_subsidy", "job_ready_share", "job_ready_share.numerator"));

    private static final Function<String, Set<String>> SHIPPED = DeclaredPartsTest::declared;

    @TempDir private static Path folder;
    private static final Membership BELIEVABLE = new Membership();
    private static final Membership ANYTHING = new Membership();

    @BeforeAll
    static void count() throws SQLException {
        new DemoExtract(new DemoExtract.Size(1800, MONTHS, LAST, 1, true))
                .write(folder, message -> {});
        try (var extract = new SmallExtract()) {
            load(extract);
            for (int back = 0; back < MONTHS; back++) {
                extract.calculate(LAST.minusMonths(back).toString());
                BELIEVABLE.add(extract.duck());
            }
        }
        for (long seed = 0; seed < 20; seed++) {
            try (var extract = new SmallExtract()) {
                new RandomExtract(seed).into(extract);
                extract.calculate(Period.Month.of(2026, 9).code());
                ANYTHING.add(extract.duck());
            }
        }
    }

    @Test
    void whose_citizens_are_all_behind_another_number_is_declared() {
        assertThat(without(BELIEVABLE_BY_CHANCE, undeclared(BELIEVABLE, SHIPPED))).isEmpty();
        assertThat(without(ANYTHING_BY_CHANCE, undeclared(ANYTHING, SHIPPED))).isEmpty();
    }

    @Test
    void what_is_declared_holds() {
        Map<String, Set<String>> wholes = BELIEVABLE.wholes();
        for (Indicator indicator : Shipped.CATALOGUE.all()) {
            for (Indicator.Whole whole : indicator.partOf()) {
                assertThat(wholes.getOrDefault(indicator.id(), Set.of()))
                        .as(indicator.id())
                        .contains(whole.toString());
            }
        }
    }

    @Test
    void a_forgotten_declaration_is_found() {
        Map<String, Set<String>> found = undeclared(BELIEVABLE, number -> Set.of());
        assertThat(found.get("basket_education")).contains("in_education");
        assertThat(found.get("in_wage_subsidy")).contains("company_based_share.numerator");
    }

    private static Map<String, Set<String>> without(
            Map<String, Set<String>> byChance, Map<String, Set<String>> found) {
        Map<String, Set<String>> left = new TreeMap<>();
        found.forEach(
                (part, wholes) -> {
                    Set<String> others = new TreeSet<>(wholes);
                    others.removeAll(byChance.getOrDefault(part, Set.of()));
                    if (!others.isEmpty()) {
                        left.put(part, others);
                    }
                });
        return left;
    }

    /** What holds a number's citizens though it isn't declared, in either direction. */
    private static Map<String, Set<String>> undeclared(
            Membership membership, Function<String, Set<String>> declared) {
        Map<String, Set<String>> found = new TreeMap<>();
        membership
                .wholes()
                .forEach(
                        (part, wholes) -> {
                            Set<String> open = new TreeSet<>(wholes);
                            open.removeIf(
                                    whole ->
                                            indicator(part).equals(indicator(whole))
                                                    || !countsCitizens(whole)
                                                    || declared.apply(part).contains(whole)
                                                    || declared.apply(whole).contains(part));
                            if (!open.isEmpty() && countsCitizens(part)) {
                                found.put(part, open);
                            }
                        });
        return found;
    }

    /** All that a number is part of, by what is declared, step after step. */
    private static Set<String> declared(String number) {
        Set<String> found = new TreeSet<>();
        var open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            String next = open.poll();
            if (found.add(next)) {
                Indicator indicator = indicator(next);
                open.add(indicator.id());
                if (next.equals(indicator.id())) {
                    indicator.partOf().forEach(whole -> open.add(whole.toString()));
                }
            }
        }
        return found;
    }

    private static boolean countsCitizens(String number) {
        return indicator(number).counts() == Counts.CITIZENS;
    }

    private static Indicator indicator(String number) {
        return Shipped.CATALOGUE.find(number.replace(".numerator", "")).orElseThrow();
    }

    private static void load(SmallExtract extract) throws SQLException {
        try (var statement = extract.duck().createStatement()) {
            for (String table : TABLES) {
                statement.execute(
                        ("INSERT INTO %s BY NAME SELECT %s FROM read_csv('%s', delim=';',"
                                        + " header=true, all_varchar=true, nullstr='')")
                                .formatted(
                                        table,
                                        table.equals("forloeb") ? "* EXCLUDE timer_pr_uge" : "*",
                                        folder.resolve(table + ".csv")));
            }
        }
    }
}
