package dk.maanedsbog.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook's parts anew in a fixed order and with fixed times. */
final class StableZip {

    /** Later than the format's first moment, for which Java would add the machine's time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {}

    static void copy(Path packed, OutputStream out) throws IOException {
        try (var zip = new ZipFile(packed.toFile())) {
            var result = new ZipOutputStream(out);
            result.setLevel(Deflater.DEFAULT_COMPRESSION);
            var names =
                    zip.stream()
                            .map(ZipEntry::getName)
                            .sorted(
                                    Comparator.comparing((String name) -> !name.equals(FIRST))
                                            .thenComparing(Comparator.naturalOrder()))
                            .toList();
            for (String name : names) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                result.putNextEntry(entry);
                try (InputStream part = zip.getInputStream(zip.getEntry(name))) {
                    part.transferTo(result);
                }
                result.closeEntry();
            }
            result.finish();
        }
    }
}
