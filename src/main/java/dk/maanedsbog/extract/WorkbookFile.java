package dk.maanedsbog.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds and opens the XLSX file of an extract, and says what is wrong when it is none. */
final class WorkbookFile {

    private static final String SAVE_AGAIN =
            "Åbn den i Excel, og gem den igen som »Excel-projektmappe (.xlsx)«.";

    private WorkbookFile() {}

    /**
     * The file itself, or the only one of a folder.
     *
     * @throws ExtractRefused when there is none, or more than one
     */
    static Path find(Path path) {
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (!Files.isDirectory(path)) {
            throw ExtractRefused.late(
                    "", "Excel-filen med udtrækket findes ikke: %s".formatted(path));
        }
        List<Path> files = list(path);
        if (files.isEmpty()) {
            throw ExtractRefused.late("", "Mappen %s har ingen Excel-fil (.xlsx).".formatted(path));
        }
        if (files.size() > 1) {
            throw new ExtractRefused(
                    "Mappen %s har %d Excel-filer. Peg på den ene med --source, eller flyt de andre."
                            .formatted(path, files.size()));
        }
        return files.getFirst();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).filter(WorkbookFile::isWorkbook).toList();
        } catch (IOException e) {
            throw new ExtractRefused(
                    "Mappen med udtrækket kan ikke læses: %s. Se efter, om programmet har adgang."
                            .formatted(folder));
        }
    }

    /** Excel lays a file that begins with {@code ~$} beside a workbook that is open. */
    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && !name.startsWith("~$");
    }

    /**
     * Opens a file for reading.
     *
     * @throws ExtractRefused when it is no workbook, is damaged or has a password
     */
    static OPCPackage open(Path file) {
        String name = file.getFileName().toString();
        try {
            FileMagic magic = FileMagic.valueOf(file.toFile());
            if (magic == FileMagic.OLE2) {
                throw new ExtractRefused(name, oldOrEncrypted(file));
            }
            if (magic != FileMagic.OOXML) {
                throw new ExtractRefused(
                        name,
                        Files.size(file) == 0
                                ? "Filen er tom. Dan udtrækket igen."
                                : "Filen er ikke en Excel-fil, selv om den hedder det. Er det en CSV-fil, så hent den med en kildebeskrivelse til CSV.");
            }
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (ExtractRefused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw refused(name, e);
        }
    }

    private static String oldOrEncrypted(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? "Filen er beskyttet med adgangskode. Åbn den i Excel, fjern koden under »Filer … Beskyt projektmappe«, og gem den igen."
                    : "Filen er en gammel Excel-fil (.xls). " + SAVE_AGAIN;
        }
    }

    /** What a reader stumbled over, in words that quote nobody's data. */
    static ExtractRefused refused(String place, Exception stumbled) {
        return Stream.<Throwable>iterate(stumbled, cause -> cause != null, Throwable::getCause)
                        .anyMatch(WorkbookFile::isBomb)
                ? new ExtractRefused(
                        place,
                        "Filen pakker sig ud til langt mere, end den fylder, og læses derfor ikke. Dan udtrækket igen, eller lever det som CSV.")
                : new ExtractRefused(
                        place,
                        "Filen er beskadiget eller ikke en Excel-projektmappe (.xlsx). "
                                + SAVE_AGAIN);
    }

    private static boolean isBomb(Throwable cause) {
        return cause.getMessage() != null && cause.getMessage().contains("Zip bomb");
    }
}
