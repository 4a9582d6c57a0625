package dk.maanedsbog.extract;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the few rows of a delivery note at once. */
final class NoteRows {

    private static final int MOST = 1000;

    private NoteRows() {}

    static List<SourceRow> of(SourceTable table, List<Integer> positions) {
        ItemStreamReader<SourceRow> reader =
                table.rows(
                        positions.stream()
                                .map(at -> new WantedColumn(at, ContractColumn.Kind.TEXT))
                                .toList());
        var rows = new ArrayList<SourceRow>();
        try {
            reader.open(new ExecutionContext());
            for (SourceRow row = reader.read();
                    row != null && rows.size() < MOST;
                    row = reader.read()) {
                rows.add(row);
            }
            return rows;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ExtractRefused(table.name(), "Følgesedlen kan ikke læses.");
        } finally {
            reader.close();
        }
    }
}
