package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.ui.Dates;

/** Says how fresh an edition is, in one line. */
final class Freshness {

    private Freshness() {}

    static String of(Edition edition) {
        String line =
                translate(
                        "freshness",
                        Dates.date(edition.dataUntil()),
                        Dates.moment(edition.pulledAt()),
                        Integer.toString(edition.revision()));
        return edition.provisional() ? line + " · " + translate("freshness.provisional") : line;
    }
}
