package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes rejected rows as CSV: semicolons, UTF-8, RFC 4180 quoting. */
final class RejectedFile {

    private final Writer out;

    /** Writes all rows that the source hands over. */
    static void write(Path csv, Consumer<Consumer<RejectedRow>> rows) {
        try (Writer out = Files.newBufferedWriter(csv)) {
            var file = new RejectedFile(out);
            rows.accept(file::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RejectedFile(Writer out) throws IOException {
        this.out = out;
        out.write("file;record;column;reason;raw\n");
    }

    private void write(RejectedRow row) {
        try {
            out.write(
                    String.join(
                            ";",
                            quoted(row.file()),
                            Long.toString(row.record()),
                            quoted(row.column()),
                            quoted(row.reason()),
                            quoted(row.raw())));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String value) {
        boolean needed = false;
        for (int i = 0; i < value.length() && !needed; i++) {
            needed = ";\"\r\n".indexOf(value.charAt(i)) >= 0;
        }
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
