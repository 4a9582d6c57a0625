package dk.maanedsbog.operations;

import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the address of the audit trail asks for; what makes no sense in it is left out. */
record AuditQuery(
        Optional<String> user,
        Optional<AuditAction> action,
        Optional<Unit> unit,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int page) {

    private static final String USER = "bruger";
    private static final String ACTION = "handling";
    private static final String UNIT = "enhed";
    private static final String FROM = "fra";
    private static final String TO = "til";
    private static final String PAGE = "side";

    static AuditQuery of(QueryParameters parameters) {
        return new AuditQuery(
                parameters.getSingleParameter(USER).filter(user -> !user.isBlank()),
                parameters.getSingleParameter(ACTION).flatMap(AuditQuery::action),
                parameters.getSingleParameter(UNIT).flatMap(AuditQuery::unit),
                parameters.getSingleParameter(FROM).flatMap(AuditQuery::day),
                parameters.getSingleParameter(TO).flatMap(AuditQuery::day),
                parameters
                        .getSingleParameter(PAGE)
                        .filter(page -> page.matches("[1-9]\\d{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    AuditQuery withUser(String other) {
        return new AuditQuery(
                Optional.of(other.strip()).filter(name -> !name.isEmpty()),
                action,
                unit,
                from,
                to,
                1);
    }

    AuditQuery withAction(String code) {
        return new AuditQuery(user, action(code), unit, from, to, 1);
    }

    AuditQuery withUnit(String code) {
        return new AuditQuery(user, action, unit(code), from, to, 1);
    }

    AuditQuery withFrom(Optional<LocalDate> day) {
        return new AuditQuery(user, action, unit, day, to, 1);
    }

    AuditQuery withTo(Optional<LocalDate> day) {
        return new AuditQuery(user, action, unit, from, day, 1);
    }

    AuditQuery withPage(int number) {
        return new AuditQuery(user, action, unit, from, to, number);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        user.ifPresent(name -> found.put(USER, name));
        action.ifPresent(kind -> found.put(ACTION, code(kind)));
        unit.ifPresent(one -> found.put(UNIT, code(one)));
        from.ifPresent(day -> found.put(FROM, day.toString()));
        to.ifPresent(day -> found.put(TO, day.toString()));
        if (page > 1) {
            found.put(PAGE, Integer.toString(page));
        }
        return QueryParameters.simple(found);
    }

    static String code(AuditAction action) {
        return action.name().toLowerCase(Locale.ROOT);
    }

    static String code(Unit unit) {
        return unit.level().code() + ":" + unit.id();
    }

    private static Optional<AuditAction> action(String code) {
        return Arrays.stream(AuditAction.values())
                .filter(action -> code(action).equals(code))
                .findFirst();
    }

    /** A unit as the trail and addresses write it. */
    static Optional<Unit> unit(String code) {
        int colon = code.indexOf(':');
        return Arrays.stream(Level.values())
                .filter(level -> colon > 0 && level.code().equals(code.substring(0, colon)))
                .findFirst()
                .map(level -> new Unit(level, code.substring(colon + 1)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
