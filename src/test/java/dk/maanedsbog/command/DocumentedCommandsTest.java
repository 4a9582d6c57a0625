package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents and the units tell to write is what the command line takes. */
class DocumentedCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)\n```(?:sh|bat)\n(.*?)\n```");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\n\\s*");

    /** The launcher, the operations guide's script, its trial, the jar and the image. */
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?m)^(?:\\./maanedsbog|maanedsbog|\\$trial|Exec.*?maanedsbog\\.jar"
                            + "|java .*?maanedsbog\\.jar|docker run .* maanedsbog) +([a-z].*)$");

    /** A word, with what stands in quotes or $(…) as a part of it. */
    private static final Pattern WORD =
            Pattern.compile("(?:[^\\s\"'$]|\\$\\([^)]*\\)|\\$|\"[^\"]*\"|'[^']*')+");

    private static final Pattern PLACE =
            Pattern.compile("(?:/var/lib|/etc|/opt|/usr/lib/jvm)/[a-z][A-Za-z0-9._/-]*[a-z0-9]");

    @ParameterizedTest
    @MethodSource("commands")
    void each_is_taken(String command) {
        var out = new PrintWriter(PrintWriter.nullWriter());
        assertThatCode(
                        () ->
                                MaanedsbogCommand.line(Object.class, out, out)
                                        .parseArgs(words(command)))
                .as(command)
                .doesNotThrowAnyException();
    }

    @Test
    void what_the_units_name_is_what_the_guide_installs() throws IOException {
        String guide = Files.readString(Path.of("docs/operations.md"));
        Set<String> named = new TreeSet<>();
        for (Path unit : files("docs/systemd")) {
            String text = Files.readString(unit);
            assertThat(guide).contains("systemd/" + unit.getFileName());
            PLACE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(place -> !place.startsWith("/etc/systemd"))
                    .forEach(named::add);
            if (unit.toString().endsWith(".service")) {
                assertThat(text).contains("User=maanedsbog\n", "Group=maanedsbog\n");
            }
        }
        assertThat(guide).contains("useradd --system --home-dir /var/lib/maanedsbog");
        assertThat(named)
                .contains("/opt/maanedsbog/maanedsbog.jar", "/etc/maanedsbog/environment")
                .allSatisfy(
                        place -> assertThat(guide).contains(place.replaceAll("/maanedsbog-$", "")));
    }

    private static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        for (Path document : files("docs", ".")) {
            if (document.toString().endsWith(".md")) {
                BLOCK.matcher(Files.readString(document))
                        .results()
                        .flatMap(block -> commands(block.group(1)))
                        .forEach(commands::add);
            }
        }
        assertThat(commands).hasSizeGreaterThan(30).anyMatch(word -> word.startsWith("erase"));
        for (Path unit : files("docs/systemd")) {
            commands(Files.readString(unit)).forEach(commands::add);
        }
        return commands;
    }

    private static Stream<String> commands(String text) {
        return COMMAND.matcher(CONTINUED.matcher(text).replaceAll(" "))
                .results()
                .map(match -> match.group(1));
    }

    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .takeWhile(word -> !word.startsWith("#"))
                // it would ask the terminal for the id
                .map(word -> word.equals("--citizen") ? "--citizen=C1" : word)
                .toArray(String[]::new);
    }

    private static List<Path> files(String... folders) throws IOException {
        var files = new ArrayList<Path>();
        for (String folder : folders) {
            try (Stream<Path> inside = Files.list(Path.of(folder))) {
                files.addAll(inside.filter(Files::isRegularFile).collect(Collectors.toList()));
            }
        }
        return files;
    }
}
