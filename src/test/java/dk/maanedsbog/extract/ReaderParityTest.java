package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever DuckDB reads without complaint, the certain reader reads as the same records. */
class ReaderParityTest {

    private static final String[] PIECES = {
        "a",
        "b1",
        ";",
        ";",
        ";",
        "\n",
        "\n",
        "\"",
        "\"\"",
        "\";\"",
        "\"\n",
        " ",
        "\r\n",
        "\r",
        "ø",
        "a;b;c\n",
        "\"x\";;\n"
    };

    @TempDir Path folder;

    @Test
    void bothReadersAgree() throws Exception {
        var random = new Random(4180);
        var differences = new ArrayList<String>();
        int agreed = 0;
        try (var duck = DriverManager.getConnection("jdbc:duckdb:")) {
            for (int i = 0; i < 1500; i++) {
                var text = new StringBuilder("x;y;z\n");
                for (int j = random.nextInt(14); j >= 0; j--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                Optional<List<String>> byDuck = duck(duck, text.toString());
                if (byDuck.isEmpty()) {
                    continue;
                }
                List<String> certain = certain(text.toString());
                if (certain.equals(byDuck.get())) {
                    agreed++;
                } else {
                    differences.add(
                            text.toString().replace("\n", "\\n").replace("\r", "\\r")
                                    + "\n   duck    "
                                    + byDuck.get()
                                    + "\n   certain "
                                    + certain);
                }
            }
        }
        assertThat(differences.stream().limit(25).toList()).isEmpty();
        assertThat(agreed).isGreaterThan(60);
    }

    private Optional<List<String>> duck(Connection duck, String text) throws IOException {
        Path path = Files.writeString(folder.resolve("x.csv"), text);
        var file = CsvFile.open(path, ';');
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery("FROM " + file.readCsv())) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= 3; i++) {
                    values.add(rows.getString(i) == null ? "" : rows.getString(i).strip());
                }
                found.add(values.toString());
            }
            return Optional.of(found);
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static List<String> certain(String text) throws IOException {
        var found = new ArrayList<String>();
        try (var reader =
                new RecordReader(
                        "x.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        ';',
                        3)) {
            reader.next();
            while (reader.next()) {
                var values = new ArrayList<String>();
                for (int i = 0; i < Math.min(3, reader.fields()); i++) {
                    values.add(reader.field(i, TextCoding.UTF_8).orElse("?").strip());
                }
                found.add(
                        values
                                + (reader.fields() == 3 ? "" : "FIELDS " + reader.fields())
                                + (reader.fault() == Reason.NONE ? "" : reader.fault()));
            }
        } catch (ExtractRefused e) {
            found.add(e.getMessage());
        }
        return found;
    }
}
