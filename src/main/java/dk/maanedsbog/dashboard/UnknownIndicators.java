package dk.maanedsbog.dashboard;

import dk.maanedsbog.ui.DeadEnds;
import org.springframework.stereotype.Component;

/** Addresses of indicators that no edition knows. */
@Component
class UnknownIndicators implements DeadEnds {

    private static final String PATH = "indikator/";

    private final IndicatorPages pages;
    private final Selections selections;

    UnknownIndicators(IndicatorPages pages, Selections selections) {
        this.pages = pages;
        this.selections = selections;
    }

    @Override
    public boolean leadsNowhere(String path) {
        return path.startsWith(PATH)
                && selections.anythingPublished()
                && pages.elsewhere(path.substring(PATH.length())).isEmpty();
    }
}
