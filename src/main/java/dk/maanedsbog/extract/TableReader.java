package dk.maanedsbog.extract;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads a table that is only known once the extract has been received; a missing one has no rows.
 */
final class TableReader implements ItemStreamReader<SourceRow> {

    private final Supplier<Optional<ItemStreamReader<SourceRow>>> table;
    private Optional<ItemStreamReader<SourceRow>> rows = Optional.empty();

    TableReader(Supplier<Optional<ItemStreamReader<SourceRow>>> table) {
        this.table = table;
    }

    @Override
    public void open(ExecutionContext context) {
        rows = table.get();
        rows.ifPresent(reader -> reader.open(context));
    }

    @Override
    public SourceRow read() throws Exception {
        return rows.isPresent() ? rows.get().read() : null;
    }

    @Override
    public void close() {
        rows.ifPresent(ItemStreamReader::close);
        rows = Optional.empty();
    }
}
