package dk.maanedsbog.extract;

import java.util.List;
import java.util.Optional;

/** A source that is read row by row: a workbook's sheets or a database's views. */
non-sealed interface RowSource extends ExtractSource, AutoCloseable {

    /**
     * Opens the source.
     *
     * @throws ExtractRefused in Danish, when it can't be opened
     */
    void open(Warnings warnings);

    /** The sheet or view of that name, in whatever letter case. */
    Optional<SourceTable> find(String name);

    /** The refusal of an extract that lacks tables, with what to do about it. */
    ExtractRefused missing(List<String> names);

    /** Whether two tables may be read at the same time. */
    boolean readsInParallel();

    @Override
    void close();
}
