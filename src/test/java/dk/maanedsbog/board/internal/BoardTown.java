package dk.maanedsbog.board.internal;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Membership;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A made-up job centre with weeks for a board: one department with few citizens, two with many. */
final class BoardTown {

    static final Unit INTEGRATION = Unit.department("A1");
    static final Unit BENEFITS = Unit.department("A2");

    /** With a name as long as departments have them, and one that nobody is in. */
    static final Unit LONG = Unit.department("A3");

    static final Unit EMPTY = Unit.department("A4");
    static final String LONG_NAME =
            "Afdelingen for Jobparate, Virksomhedskontakt og Beskæftigelsesrettede Tilbud";
    static final Period.Week WEEK = Period.Week.parse("2026-W45");

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** What Integration counts in the newest week; each week before has three fewer. */
    private static final Map<String, Integer> INTEGRATION_COUNTS =
            Map.ofEntries(
                    Map.entry("in_job", 86),
                    Map.entry("in_internship", 64),
                    Map.entry("in_wage_subsidy", 55),
                    Map.entry("in_education", 72),
                    Map.entry("internships_ending_soon", 42),
                    Map.entry("internships_without_end", 0),
                    Map.entry("basket_total", 86),
                    Map.entry("basket_job", 50),
                    Map.entry("basket_igu", 16),
                    Map.entry("basket_education", 20),
                    Map.entry("active_cases_caseworker", 90),
                    Map.entry("active_cases_consultant", 80));

    /**
     * What Ydelse counts where it is not {@link #FEW}; of the least it has so few that they are
     * hidden.
     */
    private static final Map<String, Integer> BENEFITS_COUNTS =
            Map.of(
                    "in_education", 3,
                    "internships_without_end", 0,
                    "basket_job", 37,
                    "basket_igu", 0,
                    "basket_education", 3);

    private static final int FEW = 40;

    /** What grows from week to week; the other balls stay as many. */
    private static final Set<String> THE_SAME = Set.of("basket_igu", "basket_education");

    private BoardTown() {}

    static void settle(Staff staff, Employee... hired) {
        List<Employee> employees = new ArrayList<>(List.of(hired));
        employees.add(new Employee("M1", "Birgit Ågård", Optional.empty(), "leder"));
        employees.add(new Employee("M2", "Maj Solvang", Optional.empty(), "leder"));
        staff.replace(
                new StaffList(
                        LocalDate.of(2026, 11, 8),
                        List.of(
                                new Department("A1", "Integration"),
                                new Department("A2", "Ydelse"),
                                new Department("A3", LONG_NAME),
                                new Department("A4", "Sekretariatet")),
                        List.of(new Team("T1", "A1", "Team Et"), new Team("T2", "A2", "Team To")),
                        employees,
                        List.of(
                                new Membership("M1", "T1", LONG_AGO, Optional.empty()),
                                new Membership("M2", "T2", LONG_AGO, Optional.empty()))));
    }

    /** Publishes so many weeks up to {@link #WEEK}. */
    static void publish(Publication publication, IndicatorCatalogue catalogue, int weeks) {
        Period week = WEEK;
        for (int back = 0; back < weeks; back++) {
            publish(publication, catalogue, week, 1, -3 * back);
            week = week.previous();
        }
    }

    /**
     * Publishes a week.
     *
     * @param more what every number of the two large departments differs by
     */
    static Edition publish(
            Publication publication,
            IndicatorCatalogue catalogue,
            Period week,
            int revision,
            int more) {
        List<Indicator> indicators =
                catalogue.all().stream()
                        .filter(each -> INTEGRATION_COUNTS.containsKey(each.id()))
                        .toList();
        List<NewFigure> figures = new ArrayList<>();
        for (Indicator indicator : indicators) {
            int base = INTEGRATION_COUNTS.get(indicator.id());
            boolean same = base == 0 || THE_SAME.contains(indicator.id());
            int large = same ? base : Math.max(0, base + more);
            int few = BENEFITS_COUNTS.getOrDefault(indicator.id(), FEW);
            int longest = large + (THE_SAME.contains(indicator.id()) ? 0 : 60);
            figures.add(figure(indicator, "department", "A1", large));
            figures.add(figure(indicator, "department", "A2", few));
            figures.add(figure(indicator, "department", "A3", longest));
            figures.add(figure(indicator, "department", "A4", 0));
            figures.add(figure(indicator, "municipality", "*", large + longest + few));
            figures.add(figure(indicator, "team", "T1", large));
        }
        return publication.publish(
                new EditionDraft(
                        week,
                        revision,
                        "Prøve Kommune",
                        false,
                        false,
                        Instant.parse("2026-11-09T04:40:00Z"),
                        week.lastDay(),
                        "0".repeat(64),
                        "1".repeat(64),
                        List.of(),
                        indicators.stream()
                                .map(each -> Definition.of(each, indicators.indexOf(each) + 1))
                                .toList(),
                        units()),
                figures::forEach,
                receiver -> {});
    }

    private static NewFigure figure(Indicator indicator, String level, String unit, int count) {
        boolean whole = level.equals("municipality");
        return new NewFigure(
                indicator.id(),
                level,
                unit,
                whole ? null : level.equals("team") ? "A1" : unit,
                level.equals("team") ? unit : null,
                BigDecimal.valueOf(count),
                null,
                count,
                null,
                Publication.Citizens.UNKNOWN);
    }

    private static List<EditionUnit> units() {
        Optional<String> none = Optional.empty();
        return List.of(
                new EditionUnit(Unit.MUNICIPALITY, "Prøve Kommune", none, none, none),
                new EditionUnit(INTEGRATION, "Integration", Optional.of("A1"), none, none),
                new EditionUnit(BENEFITS, "Ydelse", Optional.of("A2"), none, none),
                new EditionUnit(LONG, LONG_NAME, Optional.of("A3"), none, none),
                new EditionUnit(EMPTY, "Sekretariatet", Optional.of("A4"), none, none),
                new EditionUnit(
                        Unit.team("T1"), "Team Et", Optional.of("A1"), Optional.of("T1"), none));
    }
}
