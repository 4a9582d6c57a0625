package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A store as an installation left it that stopped at one of the published migrations. */
final class StoreAtMigration {

    private static final String ROWS = "/stores/rows-by-migration.sql";

    private StoreAtMigration() {}

    /** Every published migration's number, the first one first. */
    static List<Integer> published() {
        return Arrays.stream(
                        Flyway.configure()
                                .dataSource("jdbc:h2:mem:none", "sa", "")
                                .load()
                                .info()
                                .all())
                .map(step -> Integer.valueOf(step.getVersion().getVersion()))
                .toList();
    }

    /** Migrates step by step up to the number, with rows put in at each. */
    static void make(StoreAddress store, int last) throws SQLException {
        Map<Integer, List<String>> rows = rows();
        for (int step : published()) {
            if (step <= last) {
                Flyway.configure()
                        .dataSource(store.url(), store.user(), store.password())
                        .target(Integer.toString(step))
                        .load()
                        .migrate();
                insert(store, rows.getOrDefault(step, List.of()));
            }
        }
    }

    private static void insert(StoreAddress store, List<String> rows) throws SQLException {
        try (Connection connection = store.connect();
                var statement = connection.createStatement()) {
            for (String row : rows) {
                statement.execute(row);
            }
        }
    }

    private static Map<Integer, List<String>> rows() {
        var rows = new LinkedHashMap<Integer, List<String>>();
        int step = 0;
        for (String line : text().lines().toList()) {
            if (line.matches("-- V[0-9]+")) {
                step = Integer.parseInt(line.substring("-- V".length()));
            } else if (!line.startsWith("--")) {
                rows.computeIfAbsent(step, any -> new ArrayList<>()).add(line);
            }
        }
        return rows;
    }

    private static String text() {
        try (var in = StoreAtMigration.class.getResourceAsStream(ROWS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
