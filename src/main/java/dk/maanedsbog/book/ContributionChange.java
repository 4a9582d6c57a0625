package dk.maanedsbog.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What became of one thing that a figure counts, from one edition to another.
 *
 * @param then what was counted; empty for what came
 * @param now what is counted; empty for what went
 */
public record ContributionChange(Kind kind, List<Contribution> then, List<Contribution> now) {

    /** What became of it. */
    public enum Kind {
        CAME,
        WENT,
        CHANGED
    }

    /** All of a contribution but the unit that it falls to. */
    private record Counted(
            Optional<String> employee,
            BigDecimal amount,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {

        static Counted of(Contribution one) {
            return new Counted(
                    one.employeeId(), one.amount().stripTrailingZeros(), one.from(), one.to());
        }
    }

    /** What came, went or changed, in the order of what is counted; the rest is left out. */
    public static List<ContributionChange> between(
            List<Contribution> then, List<Contribution> now) {
        Map<String, List<Contribution>> before = bySubject(then);
        Map<String, List<Contribution>> after = bySubject(now);
        Set<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        List<ContributionChange> changes = new ArrayList<>();
        for (String subject : subjects) {
            of(before.getOrDefault(subject, List.of()), after.getOrDefault(subject, List.of()))
                    .ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing(ContributionChange::kind));
        return changes;
    }

    private static Optional<ContributionChange> of(
            List<Contribution> then, List<Contribution> now) {
        if (then.isEmpty()) {
            return Optional.of(new ContributionChange(Kind.CAME, then, now));
        }
        if (now.isEmpty()) {
            return Optional.of(new ContributionChange(Kind.WENT, then, now));
        }
        return counted(then).equals(counted(now))
                ? Optional.empty()
                : Optional.of(new ContributionChange(Kind.CHANGED, then, now));
    }

    private static Set<Counted> counted(List<Contribution> all) {
        return all.stream().map(Counted::of).collect(Collectors.toSet());
    }

    private static Map<String, List<Contribution>> bySubject(List<Contribution> all) {
        return all.stream().collect(Collectors.groupingBy(Contribution::subject));
    }

    /**
     * The case's number, or the number of what is counted; empty where that would be a citizen's
     * id, which is nobody's to read.
     */
    public Optional<String> number() {
        Contribution one = (now.isEmpty() ? then : now).getFirst();
        return one.caseId()
                .or(
                        () ->
                                Optional.of(one.subject())
                                        .filter(id -> !one.citizen().equals(Optional.of(id))));
    }
}
