package dk.maanedsbog.extract;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables and views that a user of a database can see, found by name in any letter case. */
final class ViewNames {

    private static final String QUALIFIED =
            "[^\\p{Cntrl}\"'`;.\\[\\]]+([.][^\\p{Cntrl}\"'`;.\\[\\]]+)?";

    private final List<ViewName> all;
    private final String currentSchema;

    private ViewNames(List<ViewName> all, String currentSchema) {
        this.all = all;
        this.currentSchema = currentSchema;
    }

    static ViewNames of(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String quote = about.getIdentifierQuoteString().strip();
        var all = new ArrayList<ViewName>();
        try (var tables = about.getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                String type = String.valueOf(tables.getString("TABLE_TYPE"));
                if (isReadable(type.toUpperCase(Locale.ROOT))) {
                    String schema = tables.getString("TABLE_SCHEM");
                    all.add(
                            new ViewName(
                                    schema == null ? "" : schema,
                                    tables.getString("TABLE_NAME"),
                                    quote));
                }
            }
        }
        String current = connection.getSchema();
        return new ViewNames(all, current == null ? "" : current);
    }

    private static boolean isReadable(String type) {
        return !type.contains("SYSTEM")
                && (type.contains("TABLE") || type.contains("VIEW") || type.contains("SYNONYM"));
    }

    /**
     * Finds a view by its name, alone or after its schema and a point. A name alone is looked for
     * in the user's own schema first.
     *
     * @throws ExtractRefused when the name can't be one, or several schemas have it
     */
    Optional<ViewName> find(String wanted) {
        if (!wanted.matches(QUALIFIED)) {
            throw new ExtractRefused(
                    "Kildebeskrivelsen har et navn, som et view ikke kan have: »%s«. Skriv fx borgere eller rapport.borgere."
                            .formatted(wanted));
        }
        List<ViewName> found = all.stream().filter(view -> view.isCalled(wanted)).toList();
        Optional<ViewName> own =
                found.stream().filter(view -> view.schema().equals(currentSchema)).findFirst();
        if (own.isPresent() || found.size() <= 1) {
            return own.or(() -> found.stream().findFirst());
        }
        throw new ExtractRefused(
                "Flere skemaer har »%s«: %s. Skriv i kildebeskrivelsen, hvilket der skal bruges."
                        .formatted(
                                wanted,
                                found.stream()
                                        .map(ViewName::shown)
                                        .collect(Collectors.joining(", "))));
    }
}
