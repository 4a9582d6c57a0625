package dk.maanedsbog.extract;

import java.util.List;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** One sheet or view, whose columns are known and whose rows can be read. */
interface SourceTable {

    /** The name as people know it. */
    String name();

    /** The names of its columns. */
    List<String> columns();

    /** A reader of these columns of every row. */
    ItemStreamReader<SourceRow> rows(List<WantedColumn> wanted);
}
