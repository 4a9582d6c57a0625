package dk.maanedsbog.pull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hand-made extract as typed tables in one schema of a database, and a view of each in the
 * user's own. Columns that hold only dates are dates, and so on; conversations have instants.
 */
final class HandMadeDatabase {

    private final Connection connection;

    private HandMadeDatabase(Connection connection) {
        this.connection = connection;
    }

    static void fill(Connection connection, HandMadeExtract extract)
            throws IOException, SQLException {
        var made = new HandMadeDatabase(connection);
        made.execute("CREATE SCHEMA lager");
        for (var table : HandMadeTables.of(extract).entrySet()) {
            made.table(table.getKey(), table.getValue());
        }
    }

    private void table(String name, List<List<String>> rows) throws SQLException {
        List<String> names = rows.getFirst();
        List<List<String>> records = rows.subList(1, rows.size());
        var types = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            types.add(
                    name.equals("samtaler") && names.get(i).equals("dato")
                            ? "TIMESTAMP WITH TIME ZONE"
                            : type(records.stream().map(record -> record.get(at)).toList()));
        }
        var columns = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(names.get(i) + " " + types.get(i));
        }
        execute("CREATE TABLE lager.%s (%s)".formatted(name, String.join(", ", columns)));
        insert(name, types, records);
        execute("CREATE VIEW %s AS SELECT * FROM lager.%1$s".formatted(name));
    }

    private static String type(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isEmpty()).toList();
        if (filled.stream().allMatch(value -> value.matches("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"))) {
            return "DATE";
        }
        if (filled.stream().allMatch(value -> value.matches("[0-9]+(,[0-9]+)?"))) {
            return "NUMERIC(12,2)";
        }
        return filled.stream().allMatch(List.of("ja", "nej")::contains)
                ? "BOOLEAN"
                : "VARCHAR(200)";
    }

    private void insert(String name, List<String> types, List<List<String>> records)
            throws SQLException {
        String marks =
                types.stream()
                        .map(type -> "CAST(? AS " + type + ")")
                        .collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO lager.%s VALUES (%s)".formatted(name, marks))) {
            for (List<String> record : records) {
                for (int i = 0; i < types.size(); i++) {
                    insert.setString(i + 1, literal(types.get(i), record.get(i)));
                }
                insert.executeUpdate();
            }
        }
    }

    private static String literal(String type, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "NUMERIC(12,2)" -> value.replace(',', '.');
            case "BOOLEAN" -> value.equals("ja") ? "true" : "false";
            case "TIMESTAMP WITH TIME ZONE" ->
                    LocalDate.parse(value)
                            .atTime(0, 30)
                            .atZone(ZoneId.of("Europe/Copenhagen"))
                            .toInstant()
                            .toString();
            default -> value;
        };
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
