package dk.maanedsbog.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hand-made extract's tables as lists of values, the columns' names first. */
final class HandMadeTables {

    private HandMadeTables() {}

    static Map<String, List<List<String>>> of(HandMadeExtract extract) throws IOException {
        var tables = new LinkedHashMap<String, List<List<String>>>();
        try (var files = Files.list(extract.folder())) {
            for (Path file : files.sorted().toList()) {
                tables.put(
                        file.getFileName().toString().replace(".csv", ""),
                        Files.readAllLines(file).stream().map(HandMadeTables::values).toList());
            }
        }
        return tables;
    }

    private static List<String> values(String line) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
