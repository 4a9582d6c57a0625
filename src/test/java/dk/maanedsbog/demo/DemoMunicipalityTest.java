package dk.maanedsbog.demo;

import static dk.maanedsbog.demo.Extract.date;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the made-up municipality looks like one. */
class DemoMunicipalityTest {
    private static final YearMonth UNTIL = YearMonth.of(2026, 10);
    private static final LocalDate LAST = UNTIL.atEndOfMonth();
    private static final LocalDate FIRST = UNTIL.minusMonths(35).atEndOfMonth();

    @TempDir private static Path folder;
    private static List<Map<String, String>> cases;
    private static List<Map<String, String>> activities;
    private static Map<String, String> citizenOfCase;
    private static Extract extract;

    @BeforeAll
    static void write() {
        extract = Extract.write(folder, new DemoExtract.Size(1800, 36, UNTIL, 1, true));
        cases = extract.rows("sager");
        activities = extract.rows("forloeb");
        citizenOfCase =
                cases.stream()
                        .collect(toMap(row -> row.get("sag_id"), row -> row.get("borger_id")));
    }

    /** A few do: they are sent to another place than the one that they have found themselves. */
    @Test
    void hardly_anybody_waits_for_a_company_and_has_begun_at_one_since() {
        List<Map<String, String>> orders = extract.rows("placeringer");
        Set<String> ordered = orders.stream().map(row -> row.get("forloeb_id")).collect(toSet());
        List<Map<String, String>> waiting =
                orders.stream()
                        .filter(row -> row.get("placeret_dato").isEmpty())
                        .filter(row -> row.get("annulleret_dato").isEmpty())
                        .toList();
        long begun =
                waiting.stream()
                        .filter(
                                order ->
                                        activities.stream()
                                                .filter(row -> atCompany(row, order))
                                                .map(row -> row.get("forloeb_id"))
                                                .anyMatch(id -> !ordered.contains(id)))
                        .count();
        assertThat(waiting).hasSizeGreaterThan(50);
        assertThat((double) begun / waiting.size()).isLessThan(0.06);
    }

    private static boolean atCompany(Map<String, String> activity, Map<String, String> order) {
        String start = activity.get("start_dato");
        return activity.get("sag_id").equals(order.get("sag_id"))
                && Set.of("virksomhedspraktik", "loentilskud").contains(activity.get("type"))
                && start.compareTo(order.get("visiteret_dato")) >= 0
                && start.compareTo(LAST.toString()) <= 0;
    }

    @Test
    void as_many_cases_are_open_in_the_first_month_as_in_the_last() {
        int first = openCitizens(FIRST).size();

        assertThat(first).isBetween(900, 1300);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = nextMonthEnd(day)) {
            assertThat((double) openCitizens(day).size()).isBetween(first * 0.75, first * 1.25);
        }
    }

    @Test
    void most_wait_less_than_a_month_for_a_placement_and_a_few_half_a_year() {
        List<Long> waits =
                extract.rows("placeringer").stream()
                        .filter(row -> !row.get("placeret_dato").isEmpty())
                        .map(row -> days(row, "visiteret_dato", "placeret_dato"))
                        .sorted()
                        .toList();

        assertThat(waits.get(waits.size() / 2)).isBetween(20L, 30L);
        assertThat(waits.stream().filter(days -> days > 150).count())
                .isBetween(waits.size() / 200L, waits.size() / 20L);
        assertThat(waits.getFirst()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void july_is_quiet() {
        Map<String, Long> talks =
                extract.rows("samtaler").stream()
                        .filter(row -> row.get("status").equals("afholdt"))
                        .collect(groupingBy(row -> row.get("dato").substring(0, 7), counting()));
        Map<String, Long> placed =
                extract.rows("placeringer").stream()
                        .filter(row -> !row.get("placeret_dato").isEmpty())
                        .collect(
                                groupingBy(
                                        row -> row.get("placeret_dato").substring(0, 7),
                                        counting()));

        for (String year : List.of("2024", "2025", "2026")) {
            assertThat(talks.get(year + "-07")).isLessThan(talks.get(year + "-06") * 7 / 10);
            assertThat(placed.get(year + "-07")).isLessThan(placed.get(year + "-08") * 7 / 10);
        }
    }

    @Test
    void a_fifth_of_new_jobs_are_lost_within_two_months() {
        List<Map<String, String>> jobs =
                activities.stream()
                        .filter(row -> row.get("type").equals("job"))
                        .filter(row -> date(row.get("start_dato")).isBefore(LAST.minusMonths(2)))
                        .toList();
        long lost =
                jobs.stream()
                        .filter(row -> !row.get("slut_dato").isEmpty())
                        .filter(row -> days(row, "start_dato", "slut_dato") <= 61)
                        .count();

        assertThat((double) lost / jobs.size()).isBetween(0.15, 0.25);
    }

    @Test
    void men_are_more_often_in_job_or_education_than_women() {
        Set<String> men = citizens("M");
        Set<String> women = citizens("K");
        Set<String> working = running(LAST, "job", "igu_praktik", "igu_skole", "uddannelse");

        assertThat(share(men, working)).isBetween(0.42, 0.58);
        assertThat(share(women, working)).isBetween(0.26, 0.40);
        assertThat(share(openCitizens(LAST), running(LAST, "uddannelse"))).isBetween(0.11, 0.20);
    }

    @Test
    void nearly_half_are_active_at_a_company() {
        for (LocalDate day : List.of(FIRST, LAST)) {
            Set<String> active = running(day, "virksomhedspraktik", "loentilskud", "nytteindsats");
            assertThat(share(openCitizens(day), active)).isBetween(0.37, 0.50);
        }
    }

    @Test
    void about_seven_of_ten_are_job_ready() {
        Set<String> open = openCitizens(LAST);
        Map<String, Long> categories =
                extract.rows("visitationer").stream()
                        .filter(row -> open.contains(row.get("borger_id")))
                        .filter(row -> covers(row, "fra_dato", "til_dato", LAST))
                        .collect(groupingBy(row -> row.get("kategori"), counting()));
        long known = open.size() - categories.getOrDefault("uoplyst", 0L);

        assertThat((double) categories.get("jobparat") / known).isBetween(0.64, 0.78);
        assertThat(categories).hasSize(5);
    }

    @Test
    void caseloads_are_those_of_a_real_job_centre() {
        Map<String, Map<String, Long>> loads =
                extract.rows("sagsansvar").stream()
                        .filter(row -> row.get("primaer").equals("ja"))
                        .filter(row -> covers(row, "fra_dato", "til_dato", LAST))
                        .collect(
                                groupingBy(
                                        row -> row.get("rolle"),
                                        groupingBy(row -> row.get("medarbejder_id"), counting())));

        assertThat(loads.get("sagsbehandler").values()).allMatch(load -> load >= 30 && load <= 65);
        assertThat(loads.get("virksomhedskonsulent").values())
                .allMatch(load -> load >= 24 && load <= 46);
    }

    @Test
    void an_open_case_has_one_primary_caseworker() {
        Map<String, Long> responsible =
                extract.rows("sagsansvar").stream()
                        .filter(row -> row.get("rolle").equals("sagsbehandler"))
                        .filter(row -> covers(row, "fra_dato", "til_dato", LAST))
                        .collect(groupingBy(row -> row.get("sag_id"), counting()));

        assertThat(responsible).hasSize(openCitizens(LAST).size());
        assertThat(responsible.values()).containsOnly(1L);
    }

    @Test
    void people_move_team_and_leave_and_others_come() {
        List<Map<String, String>> employments = extract.rows("ansaettelser");

        assertThat(extract.rows("medarbejdere")).hasSizeBetween(50, 75);
        assertThat(extract.rows("teams")).hasSize(9);
        assertThat(employments.size()).isGreaterThan(extract.rows("medarbejdere").size());
        assertThat(employments).anyMatch(row -> !row.get("til_dato").isEmpty());
        assertThat(employments).anyMatch(row -> date(row.get("fra_dato")).isAfter(FIRST));
        assertThat(extract.rows("medarbejdere"))
                .extracting(row -> row.get("navn"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_holds_a_conversation_is_employed_that_day() {
        Map<String, List<Map<String, String>>> employments =
                extract.rows("ansaettelser").stream()
                        .collect(groupingBy(row -> row.get("medarbejder_id")));

        assertThat(extract.rows("samtaler"))
                .filteredOn(row -> !date(row.get("dato")).isAfter(LAST))
                .allMatch(
                        row ->
                                employments.get(row.get("medarbejder_id")).stream()
                                        .anyMatch(
                                                job ->
                                                        covers(
                                                                job,
                                                                "fra_dato",
                                                                "til_dato",
                                                                date(row.get("dato")))));
    }

    @Test
    void every_kind_of_activity_occurs_and_some_internships_have_no_planned_end() {
        assertThat(activities.stream().map(row -> row.get("type")).distinct()).hasSize(10);
        assertThat(activities)
                .filteredOn(row -> row.get("type").equals("virksomhedspraktik"))
                .anyMatch(row -> row.get("planlagt_slut_dato").isEmpty());
    }

    @Test
    void no_week_of_benefit_comes_twice() {
        Set<String> seen = new HashSet<>();

        assertThat(extract.rows("ydelsesuger"))
                .allMatch(row -> seen.add(row.get("borger_id") + row.get("uge")));
    }

    private static Set<String> openCitizens(LocalDate day) {
        return cases.stream()
                .filter(row -> covers(row, "oprettet_dato", "afsluttet_dato", day))
                .map(row -> row.get("borger_id"))
                .collect(toSet());
    }

    private static Set<String> citizens(String sex) {
        Set<String> open = openCitizens(LAST);
        return extract.rows("borgere").stream()
                .filter(row -> row.get("koen").equals(sex) && open.contains(row.get("borger_id")))
                .map(row -> row.get("borger_id"))
                .collect(toSet());
    }

    private static Set<String> running(LocalDate day, String... types) {
        return activities.stream()
                .filter(row -> Set.of(types).contains(row.get("type")))
                .filter(row -> covers(row, "start_dato", "slut_dato", day))
                .map(row -> citizenOfCase.get(row.get("sag_id")))
                .collect(toSet());
    }

    private static double share(Set<String> all, Set<String> some) {
        return (double) all.stream().filter(some::contains).count() / all.size();
    }

    private static boolean covers(Map<String, String> row, String from, String to, LocalDate day) {
        return !date(row.get(from)).isAfter(day) && !date(row.get(to)).isBefore(day);
    }

    private static long days(Map<String, String> row, String from, String to) {
        return ChronoUnit.DAYS.between(date(row.get(from)), date(row.get(to)));
    }

    private static LocalDate nextMonthEnd(LocalDate day) {
        return YearMonth.from(day).plusMonths(1).atEndOfMonth();
    }
}
