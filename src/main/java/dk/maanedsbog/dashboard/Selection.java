package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.PageState;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows: an edition and a unit that the viewer may open.
 *
 * @param editions the newest edition of each period of the edition's kind, newest first
 * @param periods the published periods of both kinds
 * @param units the units that may be opened
 * @param ownDepartment the viewer's own department
 * @param notes why something else is shown than was asked for
 */
record Selection(
        Visibility visibility,
        Edition edition,
        EditionUnit unit,
        List<Edition> editions,
        List<Period> periods,
        List<EditionUnit> units,
        Optional<String> ownDepartment,
        List<String> notes) {

    PageState state() {
        return PageState.of(edition.period(), unit.unit());
    }

    /** The edition's period and those before it, newest first. */
    List<Edition> editionsBack(int count) {
        return editions.stream()
                .filter(other -> other.period().compareTo(edition.period()) <= 0)
                .limit(count)
                .toList();
    }
}
