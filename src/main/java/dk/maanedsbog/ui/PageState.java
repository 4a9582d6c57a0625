package dk.maanedsbog.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an address says beyond its path, so that it can be pasted into an agenda: which period,
 * which unit, and which indicator stands open. Anything in it may be wrong or not permitted.
 */
public record PageState(
        Optional<String> period, Optional<String> unit, Optional<String> indicator) {

    private static final String PERIOD = "periode";
    private static final String UNIT = "enhed";
    private static final String INDICATOR = "indikator";

    public static PageState of(QueryParameters parameters) {
        return new PageState(
                parameters.getSingleParameter(PERIOD),
                parameters.getSingleParameter(UNIT),
                parameters.getSingleParameter(INDICATOR));
    }

    public static PageState of(Period period, Unit unit) {
        return new PageState(Optional.of(period.code()), Optional.of(code(unit)), Optional.empty());
    }

    public PageState with(Period other) {
        return new PageState(Optional.of(other.code()), unit, indicator);
    }

    public PageState with(Unit other) {
        return new PageState(period, Optional.of(code(other)), indicator);
    }

    public PageState withIndicator(String id) {
        return new PageState(period, unit, Optional.of(id));
    }

    public PageState withoutIndicator() {
        return new PageState(period, unit, Optional.empty());
    }

    public PageState withoutUnit() {
        return new PageState(period, Optional.empty(), indicator);
    }

    /** Without a unit that is a person, as most pages show none. */
    public PageState withoutPerson() {
        boolean person = askedUnit().filter(asked -> asked.level() == Level.EMPLOYEE).isPresent();
        return person ? new PageState(period, Optional.empty(), indicator) : this;
    }

    /** The period asked for; empty when none is, or when it is not a period at all. */
    public Optional<Period> askedPeriod() {
        return period.flatMap(
                code -> {
                    try {
                        return Optional.of(Period.parse(code));
                    } catch (IllegalArgumentException e) {
                        return Optional.empty();
                    }
                });
    }

    /** The unit asked for; whether it exists and may be seen is not known here. */
    public Optional<Unit> askedUnit() {
        return unit.map(code -> code.split(":", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(
                        parts -> {
                            try {
                                return Optional.of(new Unit(Level.of(parts[0]), parts[1]));
                            } catch (IllegalArgumentException e) {
                                return Optional.empty();
                            }
                        });
    }

    public QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        period.ifPresent(code -> found.put(PERIOD, code));
        unit.ifPresent(code -> found.put(UNIT, code));
        indicator.ifPresent(id -> found.put(INDICATOR, id));
        return QueryParameters.simple(found);
    }

    /** The address of this state on a path. */
    public String on(String path) {
        String query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A unit as an address writes it: {@code department:A1}. */
    public static String code(Unit unit) {
        return unit.level().code() + ":" + unit.id();
    }
}
