package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.maanedsbog.extract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder of indicators, and what is wrong in it. */
abstract class CatalogueFolder {

    /** Lines 1–17 are the front matter, the SQL begins on line 18. */
    static final String GOOD =
            """
            /* ---
            id: visits
            label: Besøg
            description: Besøg hos virksomheder.
            formula: Antal besøg
            unit: besøg
            direction: higher_is_better
            kind: count
            roles: [virksomhedskonsulent]
            levels: [municipality, team]
            periods: [month, week]
            owner: Leder
            version: 1
            order: 10
            compare: previous_period
            sources: [virksomhedsbesoeg]
            --- */
            SELECT besoeg_id AS subject, NULL AS citizen, medarbejder_id AS employee, 1 AS amount
            FROM virksomhedsbesoeg
            WHERE dato BETWEEN :first_day AND :last_day
            """;

    static final String SQL = GOOD.substring(GOOD.indexOf("SELECT"));

    @TempDir private Path folder;

    Path folder() {
        return folder;
    }

    void copyShipped() throws IOException {
        try (var files = Files.list(Shipped.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    void expect(String file, int line, String message) throws IOException {
        write("one.sql", file);
        assertThat(problems())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("one.sql");
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.message()).contains(message);
                        });
    }

    List<Problem> problems() {
        var refused = catchThrowableOfType(CatalogueInvalid.class, this::load);
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    IndicatorCatalogue load() {
        return IndicatorCatalogue.load(folder, new Contract());
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
