package dk.maanedsbog.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an extract back as a case system's reader would. */
record Extract(Path folder) {

    static Extract write(Path folder, DemoExtract.Size size) {
        new DemoExtract(size).write(folder, message -> {});
        return new Extract(folder);
    }

    String text(String table) {
        try {
            return Files.readString(folder.resolve(table + ".csv"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String header(String table) {
        return text(table).lines().findFirst().orElseThrow();
    }

    List<Map<String, String>> rows(String table) {
        List<List<String>> records = records(text(table));
        List<String> header = records.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> values : records.subList(1, records.size())) {
            if (values.size() != header.size()) {
                throw new IllegalStateException(table + ": " + values);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                row.put(header.get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    static LocalDate date(String text) {
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char letter : text.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ';' || letter == '\n')) {
                values.add(value.toString());
                value.setLength(0);
                if (letter == '\n') {
                    records.add(values);
                    values = new ArrayList<>();
                }
            } else {
                value.append(letter);
            }
        }
        return records;
    }
}
