package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.ListSource.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a source that is no CSV file go through the same door. */
class RawTableTest {

    @TempDir Path folder;

    @Test
    void rawRowsGetTheSameRulesAndTheSameReport() {
        var source =
                new ListSource(new SmallExtract().without("udtraek.csv"))
                        .table(
                                "borgere",
                                row("Køn", "Borger ID", "koen", "foedselsdato"),
                                row("x", "B1", "K", "01.02.1980"),
                                row("x", "B2", null, null),
                                row("x", "0101800008", "Q", ""),
                                row("x", "B4", ListSource.ERROR, "0101800008"),
                                row("x", "B5", "K", "y".repeat(RecordReader.LONGEST_FIELD + 1)));
        try (var pulled = Pulled.ofRows(folder, source, ListSource.DESCRIPTION)) {
            assertThat(pulled.counts("borgere")).isEqualTo(new TableCounts("borgere", 5, 2, 3));
            assertThat(pulled.rows("SELECT borger_id, foedselsdato FROM borgere ORDER BY 1"))
                    .containsExactly("B1;1980-02-01", "B2;null");
            assertThat(pulled.extract.rejected())
                    .containsExactly(
                            new RejectedRow(
                                    "borgere",
                                    3,
                                    "koen",
                                    "Koden er ukendt. Kontrakten kender »K« eller »M«.",
                                    "******-****;Q;"),
                            new RejectedRow(
                                    "borgere",
                                    4,
                                    "koen",
                                    Reason.CELL_ERROR.text(),
                                    "B4;#N/A;******-****"),
                            new RejectedRow(
                                    "borgere",
                                    5,
                                    "foedselsdato",
                                    Reason.FIELD_TOO_LONG.text(),
                                    "B5;K;" + "y".repeat(495) + "…"));
            assertThat(pulled.extract.warnings())
                    .contains("borgere har kolonner, som ikke bruges: Køn.");
        }
    }
}
