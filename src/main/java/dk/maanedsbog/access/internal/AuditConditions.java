package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.AuditFilter;
import dk.maanedsbog.shared.DanishFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An audit filter as the store is asked for it. */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    AuditConditions(AuditFilter filter) {
        filter.user()
                .map(String::strip)
                .filter(user -> !user.isEmpty())
                .ifPresent(
                        user -> add("LOWER(user_name) LIKE :user ESCAPE '!'", "user", part(user)));
        filter.action().ifPresent(action -> add("action = :action", "action", action.name()));
        if (!filter.units().isEmpty()) {
            add(
                    "scope IN (:scopes)",
                    "scopes",
                    filter.units().stream().map(StoredAuditTrail::scope).toList());
        }
        filter.from().ifPresent(day -> add("at >= :first", "first", start(day)));
        filter.to().ifPresent(day -> add("at < :after", "after", start(day.plusDays(1))));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** What stands after the table's name; nothing when every entry is asked for. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private static String part(String user) {
        return "%" + user.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(DanishFormat.ZONE).toOffsetDateTime();
    }
}
