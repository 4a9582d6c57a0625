package dk.maanedsbog.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds out which tables a store has; one that is referred to comes before those that refer. */
final class StoreTables {

    /** The migrations' own, which says how far the others have come. */
    static final String HISTORY = "flyway_schema_history";

    private final DatabaseMetaData metadata;
    private final String schema;

    private StoreTables(Connection connection) throws SQLException {
        metadata = connection.getMetaData();
        schema = connection.getSchema();
    }

    static List<StoreTable> of(Connection connection) throws SQLException {
        return new StoreTables(connection).inOrder();
    }

    private List<StoreTable> inOrder() throws SQLException {
        Map<String, String> names = new TreeMap<>();
        try (ResultSet rows =
                metadata.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(HISTORY)) {
                    names.put(lower(name), name);
                }
            }
        }
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        for (var name : names.entrySet()) {
            parents.put(name.getKey(), parents(name.getValue()));
        }
        var ordered = new ArrayList<StoreTable>();
        for (String name : sorted(parents)) {
            ordered.add(table(name, names.get(name)));
        }
        return ordered;
    }

    private Set<String> parents(String table) throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        try (ResultSet rows = metadata.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                found.add(lower(rows.getString("PKTABLE_NAME")));
            }
        }
        found.remove(lower(table));
        return found;
    }

    private static Set<String> sorted(Map<String, Set<String>> parents) {
        Set<String> done = new LinkedHashSet<>();
        while (done.size() < parents.size()) {
            int before = done.size();
            parents.forEach(
                    (table, needed) -> {
                        if (done.containsAll(needed)) {
                            done.add(table);
                        }
                    });
            if (done.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a ring");
            }
        }
        return done;
    }

    private StoreTable table(String name, String stored) throws SQLException {
        var columns = new ArrayList<StoreTable.Column>();
        Optional<String> numbered = Optional.empty();
        try (ResultSet rows = metadata.getColumns(null, schema, stored, "%")) {
            while (rows.next()) {
                String column = lower(rows.getString("COLUMN_NAME"));
                columns.add(
                        new StoreTable.Column(
                                column,
                                ColumnKind.of(
                                        rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"))));
                if ("YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    numbered = Optional.of(column);
                }
            }
        }
        return new StoreTable(name, columns, numbered);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
