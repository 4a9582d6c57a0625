package dk.maanedsbog.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** An XLSX file with one sheet a table; sheets are streamed, texts they share are in memory. */
final class WorkbookSource implements RowSource {

    private final Path path;
    private final CellText text;
    private final Map<String, PackagePart> parts = new LinkedHashMap<>();
    private final Map<String, SourceTable> sheets = new ConcurrentHashMap<>();
    private Optional<OPCPackage> file = Optional.empty();
    private String name = "";
    private SheetValues values;

    WorkbookSource(Path path, CellText text) {
        this.path = path;
        this.text = text;
    }

    @Override
    public void open(Warnings warnings) {
        Path found = WorkbookFile.find(path);
        name = found.getFileName().toString();
        file = Optional.of(WorkbookFile.open(found));
        try {
            var reader = new XSSFReader(file.get());
            values = new SheetValues(SharedTexts.of(reader), WorkbookDates.of(reader), text);
            XSSFReader.SheetIterator all = reader.getSheetIterator();
            while (all.hasNext()) {
                all.next().close();
                parts.put(all.getSheetName().strip(), all.getSheetPart());
            }
        } catch (IOException | XMLStreamException | OpenXML4JException | RuntimeException e) {
            throw WorkbookFile.refused(name, e);
        }
    }

    @Override
    public Optional<SourceTable> find(String wanted) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .map(part -> sheet(part.getKey(), part.getValue()));
    }

    private SourceTable sheet(String sheet, PackagePart part) {
        return sheets.computeIfAbsent(
                sheet.toLowerCase(Locale.ROOT), key -> Sheet.of(sheet, part, values));
    }

    @Override
    public ExtractRefused missing(List<String> names) {
        return new ExtractRefused(
                name,
                "Projektmappen mangler %s: %s. Den har: %s. Tilføj det, der mangler, eller skriv arkets navn i kildebeskrivelsen."
                        .formatted(
                                names.size() == 1 ? "arket" : "arkene",
                                String.join(", ", names),
                                Cpr.masked(String.join(", ", parts.keySet()))));
    }

    @Override
    public boolean readsInParallel() {
        return true;
    }

    @Override
    public void close() {
        file.ifPresent(OPCPackage::revert);
        file = Optional.empty();
    }
}
