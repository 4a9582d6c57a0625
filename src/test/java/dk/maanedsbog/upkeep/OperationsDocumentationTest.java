package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.configuration.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/operations.md quotes what the application says, and its example of a service fits the jar.
 */
class OperationsDocumentationTest {

    private static final Path DOCUMENT = Path.of("docs/operations.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** A message is often written as several strings, one a line. */
    private static final Pattern SEAM = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void the_sentences_that_it_explains_are_the_applications_own() throws IOException {
        String source = source();
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(10);
        for (String sentence : sentences) {
            assertThat(Arrays.stream(sentence.split("…")).map(String::strip))
                    .as("%s explains »%s«", DOCUMENT, sentence)
                    .allMatch(source::contains);
        }
    }

    @Test
    void the_service_starts_a_command_that_there_is() throws IOException {
        String service = Files.readString(Path.of("docs/systemd/maanedsbog.service"));
        assertThat(service).contains("start --no-demo", "--enable-native-access=ALL-UNNAMED");
        assertThat(Files.readString(DOCUMENT)).contains("systemd/maanedsbog.service");
        assertThat(SettingsFile.monitoring(Path.of("batch-config")).port()).isEmpty();
    }

    /** What stands in the first column of the tables on refused and failed pulls. */
    private static List<String> sentences() throws IOException {
        String text = Files.readString(DOCUMENT);
        String section =
                text.substring(
                        text.indexOf("## When a pull is refused"), text.indexOf("## Monitoring"));
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> QUOTED.matcher(cell).results().map(match -> match.group(1)))
                .filter(sentence -> !sentence.equals("linje N:"))
                .toList();
    }

    private static String source() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            String all =
                    files.filter(Files::isRegularFile)
                            .map(OperationsDocumentationTest::read)
                            .collect(Collectors.joining("\n"));
            return SEAM.matcher(all)
                    .replaceAll("")
                    .replaceAll("%(s|,d|d)", " ")
                    .replaceAll(" +", " ");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
