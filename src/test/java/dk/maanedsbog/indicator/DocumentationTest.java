package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private final String guide;

    DocumentationTest() throws IOException {
        guide = Files.readString(Path.of("docs", "indicators.md"));
    }

    @Test
    void theGuideNamesEveryFieldParameterAndHelperTable() {
        assertThat(FrontMatter.FIELDS)
                .allSatisfy(field -> assertThat(guide).contains("| `" + field));
        assertThat(Parameter.codes())
                .allSatisfy(parameter -> assertThat(guide).contains("| `:" + parameter));
        assertThat(helperTables()).hasSize(11);
        assertThat(helperTables()).allSatisfy(table -> assertThat(guide).contains("| `" + table));
    }

    @Test
    void theGuideNamesEveryColumnThatTheSqlMayReturn() {
        assertThat(ResultColumns.KNOWN)
                .contains("subject", "case_id", "from_date")
                .allSatisfy(column -> assertThat(guide).contains("| `" + column + "` |"));
    }

    private static List<String> helperTables() {
        return Pattern.compile("TEMP TABLE (\\w+)")
                .matcher(HelperTables.rules())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
