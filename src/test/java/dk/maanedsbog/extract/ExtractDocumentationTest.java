package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documentation of the extract tells of every table, column and code. */
class ExtractDocumentationTest {

    @Test
    void every_column_and_code_stands_in_its_tables_line() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "extract.md"));
        for (ContractTable table : Contract.tables()) {
            String line =
                    lines.stream()
                            .filter(one -> one.startsWith("| `" + table.name() + "`"))
                            .findFirst()
                            .orElseThrow();
            for (ContractColumn column : table.columns()) {
                assertThat(line).contains("`" + column.name() + "`");
                if (!column.name().equals("rolle") || table.name().equals("medarbejdere")) {
                    column.codes().forEach(code -> assertThat(line).contains("`" + code + "`"));
                }
            }
        }
    }
}
