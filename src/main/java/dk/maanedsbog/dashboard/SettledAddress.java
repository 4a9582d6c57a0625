package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dk.maanedsbog.ui.PageState;

/**
 * Takes a unit that was asked for and not opened out of the browser's address, so that it is not
 * asked for again, and not passed on.
 */
final class SettledAddress {

    private static final String UNIT = "enhed";

    private SettledAddress() {}

    static void settle(Location location, PageState shown) {
        PageState asked = PageState.of(location.getQueryParameters());
        if (asked.unit().isEmpty() || asked.unit().equals(shown.unit())) {
            return;
        }
        var parameters = location.getQueryParameters().excluding(UNIT);
        var settled = shown.unit().map(unit -> parameters.merging(UNIT, unit)).orElse(parameters);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(location.getPath(), settled));
    }
}
