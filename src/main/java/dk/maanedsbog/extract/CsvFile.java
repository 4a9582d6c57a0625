package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One CSV file whose header has been read.
 *
 * @param names the header's names
 * @param simpleStart whether the header is line 1 alone, so that DuckDB can skip it
 */
record CsvFile(Path path, char delimiter, List<String> names, boolean simpleStart) {

    private static final int START = 1 << 12;
    private static final int MANY_COLUMNS = 1000;
    private static final String GLOB = ".*[*?\\[\\]{}].*";

    /**
     * Reads the header.
     *
     * @throws ExtractRefused when the file is empty, is no text or can't be read
     */
    static CsvFile open(Path path, char delimiter) {
        String file = path.getFileName().toString();
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ExtractRefused(
                    file,
                    "Filen kan ikke læses. Se efter, om den er en fil, og om"
                            + " programmet har adgang til den.");
        }
        try (InputStream in = Files.newInputStream(path);
                var reader = new RecordReader(path, delimiter, MANY_COLUMNS)) {
            byte[] start = in.readNBytes(START);
            FileSignature.strangeness(start, start.length)
                    .ifPresent(
                            strangeness -> {
                                throw new ExtractRefused(file, strangeness);
                            });
            if (!reader.next()) {
                throw new ExtractRefused(
                        file, "Filen er tom. Den skal mindst have en overskrift med kolonnenavne.");
            }
            return new CsvFile(path, delimiter, names(reader), isSimple(path, reader));
        } catch (IOException e) {
            throw new ExtractRefused(file, "Filen kan ikke læses. Prøv at kopiere den igen.");
        }
    }

    /** The header's names; delimiters too many at its end name nothing. */
    private static List<String> names(RecordReader reader) {
        TextCoding coding =
                reader.fieldsAre(TextCoding.UTF_8) ? TextCoding.UTF_8 : TextCoding.WINDOWS_1252;
        var names = new ArrayList<String>();
        for (int i = 0; i < Math.min(reader.fields(), MANY_COLUMNS); i++) {
            names.add(reader.field(i, coding).orElse("?"));
        }
        while (names.size() > 1 && names.getLast().isBlank()) {
            names.removeLast();
        }
        return List.copyOf(names);
    }

    private static boolean isSimple(Path path, RecordReader reader) {
        return reader.line() == 1
                && reader.linesRead() <= 1
                && reader.fault() == Reason.NONE
                && !path.toAbsolutePath().toString().matches(GLOB);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** The DuckDB table function that reads the file once, strictly, every column as text. */
    String readCsv() {
        var columns = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            columns.add("'c" + i + "': 'VARCHAR'");
        }
        return ("read_csv(%s, auto_detect=false, header=false, skip=1, delim=%s, quote='\"',"
                        + " escape='\"', strict_mode=true, null_padding=false,"
                        + " ignore_errors=false, columns={%s})")
                .formatted(
                        Sql.text(path.toAbsolutePath().toString()),
                        Sql.text(String.valueOf(delimiter)),
                        String.join(", ", columns));
    }

    /** A reader that stands before the first record after the header. */
    RecordReader records() throws IOException {
        var reader = new RecordReader(path, delimiter, names.size());
        reader.next();
        return reader;
    }
}
