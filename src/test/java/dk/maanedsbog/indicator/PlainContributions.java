package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contributions of a random extract, found with loops instead of SQL. */
final class PlainContributions {

    record Contribution(String indicator, String subject, String employee, BigDecimal amount) {}

    private final RandomExtract extract;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Contribution> found = new ArrayList<>();

    PlainContributions(RandomExtract extract, Period.Month month) {
        this.extract = extract;
        this.first = month.firstDay();
        this.last = month.lastDay();
    }

    List<Contribution> all() {
        extract.cases.forEach(this::ofCase);
        extract.activities.forEach(this::ofActivity);
        extract.placements.forEach(this::ofPlacement);
        for (var talk : extract.conversations) {
            if (talk.status().equals("afholdt") && within(talk.day(), first)) {
                add("conversations_held", talk.id(), talk.employee(), 1);
            }
        }
        for (var visit : extract.visits) {
            if (within(visit.day(), first.minusMonths(5))) {
                add("company_visits_6m", visit.id(), visit.employee(), 1);
            }
        }
        return found;
    }

    private void ofCase(RandomExtract.CitizenCase one) {
        if (one.to() != null
                && within(one.to(), first)
                && Set.of("job", "igu").contains(one.reason())) {
            add("exits_to_work_or_education", one.id(), caseworker(one.id(), one.to()), 1);
        }
        if (!runs(one.from(), one.to())) {
            return;
        }
        String caseworker = caseworker(one.id(), last);
        String citizen = one.citizen();
        add("active_cases_caseworker", one.id(), caseworker, 1);
        category(citizen)
                .filter(category -> !category.equals("uoplyst"))
                .ifPresent(
                        category ->
                                add(
                                        "job_ready_share",
                                        citizen,
                                        caseworker,
                                        category.equals("jobparat") ? 1 : 0));
        boolean companyBased =
                in(citizen, Set.of("virksomhedspraktik", "loentilskud", "nytteindsats"));
        add("company_based_share", citizen, caseworker, companyBased ? 1 : 0);
        if (!talkedWith(citizen)) {
            add("no_conversation_3m", citizen, caseworker, 1);
        }
        extract.responsible.stream()
                .filter(row -> row.onCase().equals(one.id()) && row.primary().equals("ja"))
                .filter(row -> row.role().equals("virksomhedskonsulent"))
                .filter(row -> runs(row.from(), row.to()))
                .min(newestThenSmallest())
                .ifPresent(row -> ofConsultantsCase(one, row.employee()));
    }

    private void ofConsultantsCase(RandomExtract.CitizenCase one, String consultant) {
        add("active_cases_consultant", one.id(), consultant, 1);
        var offers =
                Set.of(
                        "virksomhedspraktik",
                        "loentilskud",
                        "nytteindsats",
                        "vejledning_opkvalificering");
        if (in(one.citizen(), offers)) {
            add("activated_citizens", one.citizen(), consultant, 1);
        }
    }

    private void ofActivity(RandomExtract.Activity one) {
        if (!runs(one.from(), one.to())) {
            return;
        }
        String caseworker = caseworker(one.onCase(), last);
        String citizen = citizen(one.onCase());
        if (one.type().equals("job")) {
            add("in_job", citizen, caseworker, 1);
        }
        if (one.type().equals("virksomhedspraktik")) {
            long ahead = one.planned() == null ? 0 : ChronoUnit.DAYS.between(last, one.planned());
            if (ahead >= 1 && ahead <= 28) {
                add("internships_ending_soon", one.id(), caseworker, 1);
            }
        }
        boolean job = in(citizen, Set.of("job"));
        boolean igu = !job && in(citizen, Set.of("igu_praktik", "igu_skole"));
        boolean isIgu = one.type().startsWith("igu");
        boolean isEducation = one.type().equals("uddannelse") && !job && !igu;
        if (igu && isIgu) {
            add("basket_igu", citizen, caseworker, 1);
        }
        if (isEducation) {
            add("basket_education", citizen, caseworker, 1);
        }
        if (one.type().equals("job") || igu && isIgu || isEducation) {
            add("basket_total", citizen, caseworker, 1);
        }
    }

    private void ofPlacement(RandomExtract.Placement one) {
        String citizen = citizen(one.onCase());
        if (one.placed() != null && within(one.placed(), first) && one.cancelled() == null) {
            add("placed_citizens", citizen, one.employee(), 1);
            add(
                    "placement_waiting_days",
                    one.id(),
                    one.employee(),
                    ChronoUnit.DAYS.between(one.ordered(), one.placed()));
        }
        boolean placed = one.placed() != null && !one.placed().isAfter(last);
        boolean cancelled = one.cancelled() != null && !one.cancelled().isAfter(last);
        if (!one.ordered().isAfter(last) && !placed && !cancelled) {
            add("awaiting_placement", citizen, one.employee(), 1);
            add(
                    "longest_wait_days",
                    one.id(),
                    one.employee(),
                    ChronoUnit.DAYS.between(one.ordered(), last));
        }
    }

    private String caseworker(String onCase, LocalDate day) {
        var rows =
                extract.responsible.stream()
                        .filter(row -> row.onCase().equals(onCase) && row.primary().equals("ja"))
                        .filter(row -> row.role().equals("sagsbehandler"))
                        .filter(row -> !row.from().isAfter(day))
                        .toList();
        return rows.stream()
                .filter(row -> row.to() == null || !row.to().isBefore(day))
                .min(newestThenSmallest())
                .or(
                        () ->
                                rows.stream()
                                        .min(
                                                Comparator.comparing(RandomExtract.Responsible::to)
                                                        .reversed()
                                                        .thenComparing(newestThenSmallest())))
                .map(RandomExtract.Responsible::employee)
                .orElse(null);
    }

    private static Comparator<RandomExtract.Responsible> newestThenSmallest() {
        return Comparator.comparing(RandomExtract.Responsible::from)
                .reversed()
                .thenComparing(RandomExtract.Responsible::employee);
    }

    private Optional<String> category(String citizen) {
        return extract.categories.stream()
                .filter(row -> row.citizen().equals(citizen) && runs(row.from(), row.to()))
                .max(Comparator.comparing(RandomExtract.Category::from))
                .map(RandomExtract.Category::category);
    }

    private boolean in(String citizen, Set<String> types) {
        return extract.activities.stream()
                .anyMatch(
                        row ->
                                types.contains(row.type())
                                        && runs(row.from(), row.to())
                                        && citizen(row.onCase()).equals(citizen));
    }

    private boolean talkedWith(String citizen) {
        return extract.conversations.stream()
                .anyMatch(
                        row ->
                                row.status().equals("afholdt")
                                        && within(row.day(), first.minusMonths(2))
                                        && citizen(row.onCase()).equals(citizen));
    }

    private String citizen(String onCase) {
        return extract.cases.stream()
                .filter(row -> row.id().equals(onCase))
                .findFirst()
                .orElseThrow()
                .citizen();
    }

    private boolean runs(LocalDate from, LocalDate to) {
        return !from.isAfter(last) && (to == null || !to.isBefore(last));
    }

    private boolean within(LocalDate day, LocalDate from) {
        return !day.isBefore(from) && !day.isAfter(last);
    }

    private void add(String indicator, String subject, String employee, long amount) {
        found.add(new Contribution(indicator, subject, employee, BigDecimal.valueOf(amount)));
    }
}
