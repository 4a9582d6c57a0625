package dk.maanedsbog.visibility;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.visibility.RandomJobCentre.Number;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may see what, said a second time and in other words than the product's: for a reader who
 * belongs to some departments, what must happen to a unit's number.
 */
final class StatedRule {

    /** What must come out. */
    enum Verdict {
        /** The unit is not named at all. */
        ABSENT,
        /** The unit is there, its number is not. */
        HIDDEN,
        /** The exact number, or none where it covers a hidden one. */
        SHOWN_OR_COVERING,
        /** The exact number. */
        SHOWN
    }

    private final RandomJobCentre centre;
    private final Set<String> own;
    private final boolean known;

    /**
     * @param known whether the reader may see figures at all
     */
    StatedRule(RandomJobCentre centre, Set<String> own, boolean known) {
        this.centre = centre;
        this.own = own;
        this.known = known;
    }

    Verdict verdict(Edition edition, String indicator, Unit unit) {
        if (!known) {
            return Verdict.ABSENT;
        }
        return switch (unit.level()) {
            case EMPLOYEE, TEAM -> own.contains(home(unit)) ? Verdict.SHOWN : Verdict.ABSENT;
            case DEPARTMENT ->
                    own.contains(unit.id()) ? Verdict.SHOWN : fromOutside(edition, indicator, unit);
            case MUNICIPALITY ->
                    own.containsAll(departmentsOf(edition))
                            ? Verdict.SHOWN
                            : fromOutside(edition, indicator, unit);
        };
    }

    boolean casesMayBeSeen(Unit unit) {
        return known && own.contains(home(unit));
    }

    private Set<String> departmentsOf(Edition edition) {
        return centre.numbers.get(edition).get(RandomJobCentre.CITIZENS).keySet().stream()
                .filter(unit -> unit.level() == Level.DEPARTMENT)
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private Verdict fromOutside(Edition edition, String indicator, Unit unit) {
        Map<Unit, Number> ofIndicator = centre.numbers.get(edition).get(indicator);
        if (tellsOfFew(indicator, ofIndicator.get(unit)) || loneEmployee(unit)) {
            return Verdict.HIDDEN;
        }
        return somethingIsHidden(edition) ? Verdict.SHOWN_OR_COVERING : Verdict.SHOWN;
    }

    /** A cover is needed only in a period that hides something from this reader. */
    private boolean somethingIsHidden(Edition edition) {
        return centre.numbers.entrySet().stream()
                .filter(each -> near(each.getKey(), edition))
                .flatMap(each -> each.getValue().entrySet().stream())
                .anyMatch(
                        indicator ->
                                indicator.getValue().entrySet().stream()
                                        .filter(number -> outside(number.getKey()))
                                        .anyMatch(
                                                number ->
                                                        tellsOfFew(
                                                                        indicator.getKey(),
                                                                        number.getValue())
                                                                || small(number.getValue())
                                                                || loneEmployee(number.getKey())));
    }

    /** The period's own revisions, and the period before, whose difference may hide a small one. */
    private static boolean near(Edition one, Edition edition) {
        return one.period().equals(edition.period())
                || one.period().equals(edition.period().previous());
    }

    private boolean outside(Unit unit) {
        return switch (unit.level()) {
            case MUNICIPALITY -> true;
            case DEPARTMENT -> !own.contains(unit.id());
            case TEAM, EMPLOYEE -> false;
        };
    }

    private static boolean tellsOfFew(String indicator, Number number) {
        return switch (indicator) {
            case RandomJobCentre.CITIZENS -> few(number.numerator());
            case RandomJobCentre.CASES -> few(number.numerator()) || few(number.citizens());
            case RandomJobCentre.WAIT -> few(number.denominator()) || few(number.citizens());
            case RandomJobCentre.SHARE ->
                    few(number.numerator())
                            || few(number.denominator())
                            || few(number.denominator() - number.numerator());
            default -> false;
        };
    }

    private static boolean few(long citizens) {
        return citizens == 1 || citizens == 2 || citizens == 3 || citizens == 4;
    }

    /** Below ten, a small step since the period before hides a number too. */
    private static boolean small(Number number) {
        return number.numerator() < 10
                || number.citizens() < 10
                || number.denominator() != null
                        && (number.denominator() < 10
                                || number.denominator() - number.numerator() < 10);
    }

    private boolean loneEmployee(Unit unit) {
        return unit.level() == Level.DEPARTMENT
                && centre.people.stream().filter(p -> p.department().equals(unit.id())).count()
                        == 1;
    }

    private String home(Unit unit) {
        return switch (unit.level()) {
            case MUNICIPALITY -> "";
            case DEPARTMENT -> unit.id();
            case TEAM -> centre.teams.get(unit.id());
            case EMPLOYEE ->
                    centre.people.stream()
                            .filter(person -> person.id().equals(unit.id()))
                            .findFirst()
                            .orElseThrow()
                            .department();
        };
    }
}
