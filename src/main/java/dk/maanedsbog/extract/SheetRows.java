package dk.maanedsbog.extract;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Streams the rows of a sheet after its header. Blank rows are skipped, but counted, so that a
 * record's number leads to its row in Excel; what stands right of the header is not read.
 */
final class SheetRows implements ItemStreamReader<SourceRow> {

    private final Sheet sheet;
    private final List<WantedColumn> wanted;
    private Optional<SheetParser> rows = Optional.empty();

    SheetRows(Sheet sheet, List<WantedColumn> wanted) {
        this.sheet = sheet;
        this.wanted = wanted;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            rows = Optional.of(new SheetParser(sheet.part().getInputStream()));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw WorkbookFile.refused(sheet.name(), e);
        }
    }

    @Override
    public SourceRow read() {
        SheetParser parser = rows.orElseThrow();
        try {
            while (parser.next()) {
                if (parser.number() > sheet.headerRow() && !isBlank(parser)) {
                    return row(parser);
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw WorkbookFile.refused(sheet.name(), e);
        }
    }

    private boolean isBlank(SheetParser parser) {
        for (int i = 0; i < Math.min(parser.cells(), sheet.columns().size()); i++) {
            if (!sheet.values().isBlank(parser.cell(i))) {
                return false;
            }
        }
        return true;
    }

    private SourceRow row(SheetParser parser) {
        String[] values = new String[wanted.size()];
        OptionalInt broken = OptionalInt.empty();
        for (int i = 0; i < values.length; i++) {
            SheetCell cell = parser.cell(wanted.get(i).position());
            values[i] = sheet.values().text(cell, wanted.get(i).kind());
            if (broken.isEmpty() && cell.isError()) {
                broken = OptionalInt.of(i);
            }
        }
        return new SourceRow(
                parser.number() - sheet.headerRow(),
                Collections.unmodifiableList(Arrays.asList(values)),
                broken);
    }

    @Override
    public void close() {
        rows.ifPresent(SheetParser::close);
        rows = Optional.empty();
    }
}
