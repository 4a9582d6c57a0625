package dk.maanedsbog.dashboard;

import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.PageState;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the address of the goals' page says: unit, indicator and year; any of it may be wrong. */
record GoalsState(PageState page, Optional<Year> year) {

    /** The page's path. */
    static final String PATH = "maal";

    private static final String YEAR = "aar";

    static GoalsState of(QueryParameters parameters) {
        return new GoalsState(
                ofNewestMonth(PageState.of(parameters)),
                parameters
                        .getSingleParameter(YEAR)
                        .filter(text -> text.matches("20\\d\\d"))
                        .map(Year::parse));
    }

    /** Weeks have fewer indicators, and a year's goals are no period's. */
    private static PageState ofNewestMonth(PageState asked) {
        return new PageState(Optional.empty(), asked.unit(), asked.indicator());
    }

    GoalsState with(Unit unit) {
        return new GoalsState(page.with(unit), year);
    }

    GoalsState with(Year other) {
        return new GoalsState(page, Optional.of(other));
    }

    GoalsState withIndicator(String id) {
        return new GoalsState(page.withIndicator(id), year);
    }

    QueryParameters parameters() {
        Map<String, List<String>> found = new HashMap<>(page.parameters().getParameters());
        year.ifPresent(asked -> found.put(YEAR, List.of(asked.toString())));
        return new QueryParameters(found);
    }

    String address() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
