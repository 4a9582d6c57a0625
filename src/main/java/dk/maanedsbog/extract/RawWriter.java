package dk.maanedsbog.extract;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Keeps the rows that are read, chunk by chunk, in the table's room for raw rows. */
final class RawWriter implements ItemStreamWriter<SourceRow> {

    private final Supplier<Optional<RawTable>> room;
    private Optional<RawTable> raw = Optional.empty();

    RawWriter(Supplier<Optional<RawTable>> room) {
        this.room = room;
    }

    @Override
    public void open(ExecutionContext context) {
        raw = room.get();
    }

    @Override
    public void write(Chunk<? extends SourceRow> chunk) {
        for (SourceRow row : chunk) {
            raw.orElseThrow().take(row);
        }
    }
}
