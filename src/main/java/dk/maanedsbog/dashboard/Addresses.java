package dk.maanedsbog.dashboard;

import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.PageState;

/** Where one page of the dashboard leads to another; each keeps the period and the unit. */
final class Addresses {

    /** What the cases on an indicator's page are called in its address. */
    static final String CASES = "sager";

    private Addresses() {}

    /** All about one indicator for the state's unit. */
    static String indicator(String id, PageState state) {
        return state.withoutIndicator().on("indikator/" + id);
    }

    /** The cases that one figure counts, on the indicator's own page. */
    static String cases(String id, PageState state) {
        return indicator(id, state) + "#" + CASES;
    }

    /** One person's own figures. */
    static String ownFigures(PageState state) {
        return state.withoutIndicator().on("mine-tal");
    }

    /** The unit's basket of balls. */
    static String basket(PageState state) {
        return state.withoutIndicator().on("kurv");
    }

    /** A team's people, in the state's period. */
    static String team(Unit team, PageState state) {
        return state.withoutIndicator().withoutUnit().on("team/" + team.id());
    }

    /** What an indicator means, in the catalogue of all of them. */
    static String definition(String id) {
        return "indikatorer?indikator=" + id;
    }
}
