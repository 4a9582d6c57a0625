package dk.maanedsbog.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/configuration.md is taken, means something, and has a wrong neighbour. */
class ConfigurationExamplesTest {

    private static final Path DOCUMENT = Path.of("docs/configuration.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|.*\\| `([^`|]+)` \\|$");
    private static final Pattern LINE = Pattern.compile("linje (\\d+): ");

    @TempDir private Path folder;

    @BeforeEach
    void take_the_source_descriptions_along() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        try (Stream<Path> shipped = Files.list(Path.of("batch-config/sources"))) {
            for (Path file : shipped.toList()) {
                Files.copy(file, sources.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void every_key_has_an_example_and_all_of_them_hold_together() throws IOException {
        assertThat(examples().keySet()).containsExactlyInAnyOrderElementsOf(SettingsFile.keys());
        assertThat(read(examples()).toString()).contains("Aarhus Kommune", "10.0.3.7", "Afvist");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void an_example_changes_what_holds_without_it(String key) throws IOException {
        List<Object> with = read(examples());
        Map<String, String> others = examples();
        others.remove(key);
        List<Object> without;
        try {
            without = read(others);
        } catch (ConfigurationInvalid needed) {
            without = List.of(needed.getMessage());
        }
        assertThat(without).as("the settings without %s", key).isNotEqualTo(with);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_wrong_value_is_told_with_its_file_and_line(String key) throws IOException {
        Map<String, String> wrong = examples();
        wrong.put(key, "{hvad: som helst}");
        List<String> lines = yaml(wrong).lines().toList();
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(ConfigurationInvalid.class)
                .hasMessageContaining(folder.resolve(SettingsFile.NAME).toString())
                .extracting(Throwable::getMessage)
                .satisfies(
                        message ->
                                assertThat(LINE.matcher(message).results())
                                        .map(found -> Integer.parseInt(found.group(1)))
                                        .anyMatch(
                                                line -> lines.get(line - 1).contains("hvad: som")));
    }

    private static List<String> keys() {
        return SettingsFile.keys();
    }

    private static TreeMap<String, String> examples() throws IOException {
        return ROW.matcher(Files.readString(DOCUMENT))
                .results()
                .collect(
                        Collectors.toMap(
                                row -> row.group(1),
                                row -> row.group(2),
                                (one, other) -> one,
                                TreeMap::new));
    }

    /** Everything that is read from the file. */
    private List<Object> read(Map<String, String> values) throws IOException {
        Files.writeString(folder.resolve(SettingsFile.NAME), yaml(values));
        return List.of(
                SettingsFile.read(folder, folder, false, name -> "hemmelig"),
                SettingsFile.monitoring(folder));
    }

    /** Keys with dots as sections, which a sorted map keeps together. */
    private static String yaml(Map<String, String> values) {
        var text = new StringBuilder();
        String[] open = {};
        for (var value : values.entrySet()) {
            String[] parts = value.getKey().split("\\.");
            int same = 0;
            while (same < Math.min(open.length, parts.length) - 1
                    && open[same].equals(parts[same])) {
                same++;
            }
            for (int depth = same; depth < parts.length; depth++) {
                text.append("  ".repeat(depth)).append(parts[depth]).append(':');
                text.append(depth == parts.length - 1 ? " " + value.getValue() + "\n" : "\n");
            }
            open = parts;
        }
        return text.toString();
    }
}
