package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row's place in its work table is its record's number, also when several threads load it. */
class RecordOrderTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(DateForm.class)
    void theStatementThatLoadsATableHasNoJoin(DateForm form) {
        var small = new SmallExtract();
        var source = SourceDescription.STANDARD;
        try (var pulled = Pulled.opened(folder, small, source, Pulled.LENIENT)) {
            var received =
                    new Receiving(pulled.folder.resolve("udtræk"), source, new Warnings()).tables();
            for (ReceivedTable table : received.values()) {
                var readings = new java.util.HashMap<>(table.readings());
                readings.replaceAll(
                        (column, reading) ->
                                new ColumnReading(form, Decimal.AUTO, Map.of("a", "b")));
                String create =
                        new TypedSelect(
                                        table.table(),
                                        table.header().orElseThrow(),
                                        readings,
                                        Pulled.SECRET)
                                .createTable(table.file().orElseThrow().readCsv(), false);
                assertThat(pulled.rows("EXPLAIN " + create).toString())
                        .contains("READ_CSV")
                        .doesNotContain("JOIN")
                        .doesNotContain("REPARTITION");
            }
        }
    }

    @Test
    void aFaultFarDownALargeFileIsReportedAtItsRecord() {
        var text = new StringBuilder("forloeb_id;sag_id;type;start_dato\n");
        int rows = 400_000;
        for (int i = 1; i <= rows; i++) {
            text.append("F")
                    .append(i)
                    .append(
                            i % 100_000 == 0
                                    ? ";S1;ukendt;2026-01-01\n"
                                    : ";S1;uddannelse;2026-01-01\n");
        }
        var small =
                new SmallExtract()
                        .bytes("forloeb.csv", text.toString().getBytes())
                        .without("udtraek.csv");
        try (var pulled =
                Pulled.opened(folder, small, SourceDescription.STANDARD, Pulled.LENIENT)) {
            pulled.extract.receive();
            pulled.extract.load(Contract.table("forloeb").orElseThrow());
            assertThat(pulled.extract.rejected())
                    .extracting(row -> row.record() + " " + row.raw().split(";")[0])
                    .containsExactly(
                            "100000 F100000", "200000 F200000", "300000 F300000", "400000 F400000");
            assertThat(
                            pulled.rows(
                                    "SELECT count(*) FROM forloeb WHERE forloeb_id <> 'F' || (rowid + 1)"))
                    .containsExactly("0");
        }
    }
}
