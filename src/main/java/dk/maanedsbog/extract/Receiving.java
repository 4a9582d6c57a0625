package dk.maanedsbog.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks a folder of CSV files through: that all are there, are text and have their columns. */
final class Receiving {

    private static final Map<Character, String> DELIMITERS =
            Map.of(';', "semikolon", ',', "komma", '\t', "tabulator", '|', "lodret streg");

    private final Path folder;
    private final SourceDescription source;
    private final Warnings warnings;
    private final Map<String, Path> files = new LinkedHashMap<>();

    Receiving(Path folder, SourceDescription source, Warnings warnings) {
        this.folder = folder;
        this.source = source;
        this.warnings = warnings;
    }

    /**
     * Receives every table of the contract.
     *
     * @throws ExtractRefused when the folder or a file is not as it should be
     */
    Map<String, ReceivedTable> tables() {
        listFiles();
        List<String> missing =
                Contract.tables().stream()
                        .filter(table -> !source.mayBeMissing(table))
                        .map(source::fileName)
                        .filter(name -> find(name).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            throw ExtractRefused.late(
                    missing.getFirst(),
                    "Filen mangler i mappen %s.%s"
                            .formatted(
                                    folder,
                                    missing.size() == 1
                                            ? ""
                                            : " Der mangler i alt: %s."
                                                    .formatted(String.join(", ", missing))));
        }
        var received = new LinkedHashMap<String, ReceivedTable>();
        for (ContractTable table : Contract.tables()) {
            received.put(table.name(), receive(table));
        }
        return received;
    }

    private void listFiles() {
        if (!Files.isDirectory(folder)) {
            throw ExtractRefused.late("", "Mappen med udtrækket findes ikke: %s".formatted(folder));
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.sorted().forEach(path -> files.put(path.getFileName().toString(), path));
        } catch (IOException e) {
            throw new ExtractRefused(
                    "Mappen med udtrækket kan ikke læses: %s. Se efter, om programmet har adgang."
                            .formatted(folder));
        }
    }

    /** The file of that name, in other letter case where need be. */
    Optional<Path> find(String name) {
        if (files.containsKey(name)) {
            return Optional.of(files.get(name));
        }
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private ReceivedTable receive(ContractTable table) {
        String name = source.fileName(table);
        Optional<Path> path = find(name);
        if (path.isEmpty()) {
            warnings.add(
                    "%s mangler i udtrækket. Tabellen %s er tom i denne kørsel."
                            .formatted(name, table.name()));
            return new ReceivedTable(table, name, Optional.empty(), Optional.empty(), Map.of());
        }
        CsvFile file = CsvFile.open(path.get(), source.delimiter());
        assertDelimiter(table, file);
        Header header = Header.of(file.name(), table, source.mapping(table), file.names());
        if (!header.unknown().isEmpty()) {
            warnings.add(
                    Cpr.masked(
                            "%s har kolonner, som ikke bruges: %s."
                                    .formatted(file.name(), String.join(", ", header.unknown()))));
        }
        return new ReceivedTable(
                table,
                file.name(),
                Optional.of(file),
                Optional.of(header),
                FormSample.of(table, file, header, FormSample.RECORDS).readings(source));
    }

    /** A header that only makes sense with another delimiter is told apart from missing columns. */
    private void assertDelimiter(ContractTable table, CsvFile file) {
        if (known(table, file.names()) > 0) {
            return;
        }
        String line = String.join(String.valueOf(file.delimiter()), file.names());
        for (char other : DELIMITERS.keySet()) {
            List<String> names = List.of(line.split(Pattern.quote("" + other)));
            if (other != file.delimiter() && known(table, names) > 0) {
                throw new ExtractRefused(
                        file.name(),
                        "linje 1",
                        "Filen ser ud til at bruge %s som skilletegn, men der skal bruges %s."
                                .formatted(
                                        DELIMITERS.get(other), DELIMITERS.get(file.delimiter())));
            }
        }
    }

    private long known(ContractTable table, List<String> names) {
        List<String> normal =
                names.stream().map(name -> Header.normal(name.replace("\"", ""))).toList();
        return table.columns().stream()
                .map(column -> source.mapping(table).sourceColumn(column.name()))
                .filter(wanted -> normal.contains(Header.normal(wanted)))
                .count();
    }
}
