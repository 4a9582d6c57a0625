package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Unlisted;
import org.springframework.stereotype.Component;

/** Offers leaders figures of their own only where an indicator is made for leaders. */
@Component
class LeadersOwnFigures implements Unlisted {

    private final Editions editions;

    LeadersOwnFigures(Editions editions) {
        this.editions = editions;
    }

    @Override
    public boolean leavesOut(Class<?> view, Viewer viewer) {
        return view == MyFiguresView.class
                && viewer.roles().contains(Role.LEADER)
                && editions.latest(Period.Kind.MONTH).stream()
                        .flatMap(edition -> editions.definitions(edition).stream())
                        .noneMatch(one -> one.roles().contains(EmployeeRole.LEDER.code()));
    }
}
