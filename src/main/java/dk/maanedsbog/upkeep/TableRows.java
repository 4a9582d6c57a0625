package dk.maanedsbog.upkeep;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as lines of JSON: first the columns as {@code name:kind}, then a list of texts for each
 * row. Any tool can read it without this application.
 */
final class TableRows {

    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private TableRows() {}

    /**
     * @return how many rows were written
     */
    static long write(Connection connection, StoreTable table, OutputStream out)
            throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<StoreTable.Column> columns = table.columns();
        line(lines, columns.stream().map(c -> c.name() + ":" + c.kind()).toList());
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    List<String> values = new ArrayList<>(columns.size());
                    for (int i = 0; i < columns.size(); i++) {
                        values.add(columns.get(i).kind().text(rows, i + 1));
                    }
                    line(lines, values);
                    count++;
                }
            }
        } catch (SQLException e) {
            throw new IOException("The table " + table.name() + " can't be read", e);
        }
        lines.flush();
        return count;
    }

    private static void line(BufferedWriter lines, List<String> values) throws IOException {
        lines.write(JSON.writeValueAsString(values));
        lines.write('\n');
    }

    /**
     * @return how many rows were loaded
     */
    static long load(Connection connection, String table, InputStream in)
            throws IOException, SQLException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<StoreTable.Column> columns = columns(values(lines.readLine()));
        long count = 0;
        try (PreparedStatement insert =
                connection.prepareStatement(StoreTable.insert(table, columns))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> values = values(line);
                for (int i = 0; i < columns.size(); i++) {
                    String text = values.get(i);
                    insert.setObject(
                            i + 1, text == null ? null : columns.get(i).kind().value(text));
                }
                insert.addBatch();
                if (++count % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return count;
    }

    private static List<String> values(String line) {
        return new ArrayList<>(java.util.Arrays.asList(JSON.readValue(line, String[].class)));
    }

    private static List<StoreTable.Column> columns(List<String> header) {
        return header.stream()
                .map(text -> text.split(":"))
                .map(parts -> new StoreTable.Column(parts[0], ColumnKind.valueOf(parts[1])))
                .toList();
    }
}
