package dk.maanedsbog.dashboard;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.shared.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the subjects that a figure counts, from one period to the next. It adds up: before
 * + came − left + moved in − moved out = now.
 *
 * @param movedIn counted in another unit before
 * @param movedOut counted in another unit now
 * @param betweenTeams counted in the unit both times, but now in another of its teams
 */
record CameAndWent(
        long before,
        long came,
        long left,
        long movedIn,
        long movedOut,
        long now,
        long betweenTeams) {

    /**
     * @param then all that may be seen of the earlier period, of other units too
     * @param now the same of the later one
     */
    static CameAndWent of(Unit unit, List<Contribution> then, List<Contribution> now) {
        Set<String> before = subjects(unit, then);
        Set<String> after = subjects(unit, now);
        Set<String> knownBefore = then.stream().map(Contribution::subject).collect(toSet());
        Set<String> knownAfter = now.stream().map(Contribution::subject).collect(toSet());
        return new CameAndWent(
                before.size(),
                without(after, knownBefore),
                without(before, knownAfter),
                without(after, before) - without(after, knownBefore),
                without(before, after) - without(before, knownAfter),
                after.size(),
                betweenTeams(unit, then, now));
    }

    /** Nobody is counted both times, as when each period is counted from the beginning. */
    boolean allAnew() {
        return before > 0 && now > 0 && stayed() == 0;
    }

    long stayed() {
        return now - came - movedIn;
    }

    private static long without(Set<String> some, Set<String> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest.size();
    }

    private static Set<String> subjects(Unit unit, List<Contribution> all) {
        return all.stream()
                .filter(one -> belongs(unit, one))
                .map(Contribution::subject)
                .collect(toSet());
    }

    private static long betweenTeams(Unit unit, List<Contribution> then, List<Contribution> now) {
        Map<String, Set<String>> teamsThen = teams(unit, then);
        return teams(unit, now).entrySet().stream()
                .filter(each -> teamsThen.containsKey(each.getKey()))
                .filter(each -> !teamsThen.get(each.getKey()).equals(each.getValue()))
                .count();
    }

    private static Map<String, Set<String>> teams(Unit unit, List<Contribution> all) {
        return all.stream()
                .filter(one -> belongs(unit, one))
                .collect(
                        groupingBy(
                                Contribution::subject,
                                filtering(
                                        one -> one.teamId().isPresent(),
                                        mapping(one -> one.teamId().orElseThrow(), toSet()))));
    }

    private static boolean belongs(Unit unit, Contribution one) {
        return switch (unit.level()) {
            case MUNICIPALITY -> true;
            case DEPARTMENT -> one.departmentId().equals(Optional.of(unit.id()));
            case TEAM -> one.teamId().equals(Optional.of(unit.id()));
            case EMPLOYEE -> one.employeeId().equals(Optional.of(unit.id()));
        };
    }
}
