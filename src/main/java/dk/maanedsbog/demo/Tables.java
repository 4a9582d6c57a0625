package dk.maanedsbog.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The open files of an extract, one a table, and its delivery note. */
final class Tables implements AutoCloseable {
    private static final List<String> NOTE_COLUMNS = List.of("tabel", "raekker", "data_til_og_med");

    private final Path folder;
    private final Map<Table, CsvFile> files = new EnumMap<>(Table.class);

    private Tables(Path folder) {
        this.folder = folder;
    }

    static Tables in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Tables tables = new Tables(folder);
        try {
            for (Table table : Table.values()) {
                Path path = folder.resolve(table.title() + ".csv");
                tables.files.put(table, new CsvFile(path, table.columns()));
            }
        } catch (IOException e) {
            tables.close();
            throw e;
        }
        return tables;
    }

    CsvFile of(Table table) {
        return files.get(table);
    }

    void writeDeliveryNote(int dataUntil) throws IOException {
        try (CsvFile note = new CsvFile(folder.resolve("udtraek.csv"), NOTE_COLUMNS)) {
            for (Table table : Table.values()) {
                note.text(table.title())
                        .number(Math.toIntExact(of(table).rows()))
                        .date(dataUntil)
                        .endRow();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : files.values()) {
            file.close();
        }
    }
}
