package dk.maanedsbog.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One indicator file cut in two: the front matter in its opening comment, and the SQL below.
 *
 * @param name the file's name
 * @param frontMatter the YAML between the opening and closing line
 * @param frontMatterLine the file's line on which that YAML begins
 * @param sql what follows the closing line
 * @param sqlLine the file's line on which the SQL begins
 */
record IndicatorFile(
        String name, String frontMatter, int frontMatterLine, SqlText sql, int sqlLine) {

    private static final String OPENING = "/* ---";
    private static final String CLOSING = "--- */";

    /** Reads a file, telling the findings when its two parts cannot be told apart. */
    static IndicatorFile read(Path file, Findings findings) {
        String name = String.valueOf(file.getFileName());
        List<String> lines = lines(file, findings);
        boolean opened = !lines.isEmpty() && lines.getFirst().strip().equals(OPENING);
        int closing = lines.stream().map(String::strip).toList().indexOf(CLOSING);
        if (!findings.isEmpty()) {
            return nothing(name);
        }
        if (!opened || closing < 0) {
            findings.at(
                    1,
                    "Filen begynder ikke med en beskrivelse. Skriv »%s« på første linje, felterne"
                            + " derunder, »%s« på linjen efter dem og SQL'en til sidst.",
                    OPENING,
                    CLOSING);
            return nothing(name);
        }
        return new IndicatorFile(
                name,
                String.join("\n", lines.subList(1, closing)),
                2,
                new SqlText(String.join("\n", lines.subList(closing + 1, lines.size()))),
                closing + 2);
    }

    private static IndicatorFile nothing(String name) {
        return new IndicatorFile(name, "", 1, new SqlText(""), 1);
    }

    private static List<String> lines(Path file, Findings findings) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF")
                    ? text.substring(1).lines().toList()
                    : text.lines().toList();
        } catch (CharacterCodingException e) {
            findings.at(1, "Filen er ikke gemt som UTF-8. Gem den igen med tegnsættet UTF-8.");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Filen " + file + " kan ikke læses", e);
        }
    }
}
