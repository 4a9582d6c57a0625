package dk.maanedsbog.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * One sheet of a workbook, whose first row that is not blank names the columns.
 *
 * @param headerRow the number of that row in Excel
 */
record Sheet(
        String name, PackagePart part, SheetValues values, List<String> columns, long headerRow)
        implements SourceTable {

    /**
     * Reads the sheet's header.
     *
     * @throws ExtractRefused when the sheet is empty or can't be read
     */
    static Sheet of(String name, PackagePart part, SheetValues values) {
        try (var rows = new SheetParser(part.getInputStream())) {
            while (rows.next()) {
                List<String> columns = header(rows, values);
                if (!columns.isEmpty()) {
                    return new Sheet(name, part, values, columns, rows.number());
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw WorkbookFile.refused(name, e);
        }
        throw new ExtractRefused(
                name, "Arket er tomt. Det skal mindst have en række med kolonnenavne.");
    }

    /** The names up to the last one that is not blank. */
    private static List<String> header(SheetParser rows, SheetValues values) {
        var names = new ArrayList<String>();
        int filled = 0;
        for (int i = 0; i < rows.cells(); i++) {
            String value = values.text(rows.cell(i), ContractColumn.Kind.TEXT);
            names.add(value == null ? "" : value);
            filled = names.get(i).isBlank() ? filled : i + 1;
        }
        return List.copyOf(names.subList(0, filled));
    }

    @Override
    public ItemStreamReader<SourceRow> rows(List<WantedColumn> wanted) {
        return new SheetRows(this, wanted);
    }
}
