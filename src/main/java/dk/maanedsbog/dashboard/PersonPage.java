package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.PageState;
import java.util.List;
import java.util.Optional;

/**
 * A person's page for one month, which the viewer may open.
 *
 * @param person as the edition knows the employee
 * @param department as the edition knows the employee's department
 * @param editions the newest edition of each month, newest first
 * @param own whether it is the viewer's own
 */
record PersonPage(
        Visibility visibility,
        Edition edition,
        EditionUnit person,
        EditionUnit department,
        List<Edition> editions,
        boolean own) {

    Unit unit() {
        return person.unit();
    }

    Period period() {
        return edition.period();
    }

    /** The address of the page; one's own names nobody. */
    PageState state() {
        PageState state = PageState.of(period(), unit());
        return own ? state.withoutPerson() : state;
    }

    /** The first month whose cases are still kept. */
    Optional<Period> casesSince() {
        return editions.stream()
                .filter(other -> !other.contributionsPurged())
                .map(Edition::period)
                .min(Period::compareTo);
    }
}
