package dk.maanedsbog.extract;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** An extract that has gone through the whole door, for tests to look at. */
final class Pulled implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    static final Secret SECRET = new Secret("0123456789abcdef0123456789abcdef".getBytes());
    static final Thresholds LENIENT = new Thresholds(0.5, 100, 0.3);

    final Path folder;
    final WorkFile work;
    final Extract extract;

    private Pulled(Path folder, WorkFile work, Extract extract) {
        this.folder = folder;
        this.work = work;
        this.extract = extract;
    }

    static Pulled of(Path folder, SmallExtract small) {
        return of(folder, small, SourceDescription.STANDARD, LENIENT);
    }

    static Pulled of(
            Path folder, SmallExtract small, SourceDescription source, Thresholds thresholds) {
        Pulled pulled = opened(folder, small, source, thresholds);
        try {
            pulled.run();
            return pulled;
        } catch (RuntimeException e) {
            pulled.close();
            throw e;
        }
    }

    static Pulled opened(
            Path folder, SmallExtract small, SourceDescription source, Thresholds thresholds) {
        small.writeTo(folder.resolve("udtræk"));
        WorkFile work = WorkFile.create(folder.resolve("work.duckdb"), WorkFile.STANDARD_MEMORY);
        return new Pulled(
                folder,
                work,
                Extract.open(folder.resolve("udtræk"), source, work, SECRET, thresholds, CLOCK));
    }

    /** Reads every table of a source row by row, as the pull's steps do. */
    static Pulled ofRows(Path folder, RowSource source, SourceDescription description) {
        WorkFile work = WorkFile.create(folder.resolve("work.duckdb"), WorkFile.STANDARD_MEMORY);
        var pulled =
                new Pulled(
                        folder,
                        work,
                        Extract.open(source, description, work, SECRET, LENIENT, CLOCK));
        try {
            pulled.extract.receive();
            for (ContractTable table : Contract.tables()) {
                pulled.readRows(table);
                pulled.extract.load(table);
            }
            pulled.extract.check();
            return pulled;
        } catch (RuntimeException e) {
            pulled.close();
            throw e;
        }
    }

    private void readRows(ContractTable table) {
        var reader = extract.reader(table);
        var writer = extract.writer(table);
        try {
            reader.open(new ExecutionContext());
            writer.open(new ExecutionContext());
            for (SourceRow row = reader.read(); row != null; row = reader.read()) {
                writer.write(Chunk.of(row));
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            reader.close();
            writer.close();
        }
    }

    Pulled run() {
        extract.receive();
        Contract.tables().forEach(extract::load);
        extract.check();
        return this;
    }

    TableCounts counts(String table) {
        return extract.counts().stream()
                .filter(counts -> counts.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a query, each with its values joined by semicolons. */
    List<String> rows(String sql) {
        try (var duck = work.connection();
                var statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getObject(i)));
                }
                found.add(String.join(";", values));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        extract.close();
        work.close();
    }
}
