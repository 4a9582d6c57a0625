package dk.maanedsbog.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/configuration.md has a row for what the code takes, and for nothing else. */
class ConfigurationDocumentationTest {

    private static final Path DOCUMENT = Path.of("docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|(.*)\\|$");
    private static final Pattern VARIABLE = Pattern.compile("MAANEDSBOG_[A-Z_]*[A-Z]");

    @Test
    void every_key_of_the_settings_has_a_row_and_every_row_a_key() throws IOException {
        Set<String> rows = rows("## maanedsbog.yml", "## The environment");
        for (String key : SettingsFile.keys()) {
            assertThat(rows).as("%s lacks a row for the key %s", DOCUMENT, key).contains(key);
        }
        assertThat(rows)
                .as("%s has rows for keys that the code does not know", DOCUMENT)
                .isSubsetOf(SettingsFile.keys());
    }

    @Test
    void every_variable_of_the_environment_has_a_row_and_every_row_a_variable() throws IOException {
        Set<String> rows = rows("## The environment", "\u0000");
        Set<String> used = variables();
        for (String variable : used) {
            assertThat(rows).as("%s lacks a row for %s", DOCUMENT, variable).contains(variable);
        }
        assertThat(rows)
                .as("%s has rows for variables that nothing reads", DOCUMENT)
                .isSubsetOf(used);
    }

    @Test
    void each_row_tells_what_default_and_example() throws IOException {
        ROW.matcher(section("## maanedsbog.yml", "## The environment"))
                .results()
                .forEach(
                        row ->
                                assertThat(row.group(2).split("(?<!\\\\)\\|"))
                                        .as("columns of %s", row.group(1))
                                        .hasSize(3)
                                        .noneMatch(String::isBlank));
    }

    private static Set<String> rows(String from, String to) throws IOException {
        return ROW.matcher(section(from, to))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String section(String from, String to) throws IOException {
        String text = Files.readString(DOCUMENT);
        int start = text.indexOf("\n" + from);
        assertThat(start).as(from).isPositive();
        int end = text.indexOf("\n" + to, start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static Set<String> variables() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    Stream.concat(
                                    Stream.of(Path.of("maanedsbog")),
                                    sources.filter(Files::isRegularFile))
                            .toList()) {
                VARIABLE.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(match.group()));
            }
        }
        return found;
    }
}
