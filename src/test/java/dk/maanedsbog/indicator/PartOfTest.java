package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.maanedsbog.extract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code part_of} may say. */
class PartOfTest {

    @TempDir private Path folder;

    @Test
    void one_word_or_a_list_and_the_numerator_of_a_share() throws IOException {
        write("cases", "count", "");
        write("share", "share", "part_of: cases");
        write("subsidy", "count", "part_of: [cases, share.numerator]");

        assertThat(load().find("cases").orElseThrow().partOf()).isEmpty();
        assertThat(load().find("share").orElseThrow().partOf())
                .containsExactly(new Indicator.Whole("cases", false));
        assertThat(load().find("subsidy").orElseThrow().partOf())
                .containsExactly(
                        new Indicator.Whole("cases", false), new Indicator.Whole("share", true));
    }

    @Test
    void an_indicator_that_is_not_there_is_refused() throws IOException {
        write("cases", "count", "");
        write("share", "share", "part_of: [case]");

        assertThat(problems())
                .containsExactly(
                        "share:16 »part_of: case« er ikke en indikator. Mente du »cases«?");
    }

    @Test
    void only_a_share_has_a_numerator() throws IOException {
        write("cases", "count", "");
        write("job", "count", "part_of: cases.numerator");

        assertThat(problems())
                .containsExactly(
                        "job:16 »part_of: cases.numerator« peger på tælleren i en andel, men"
                                + " »cases« er ikke en andel. Skriv »cases«.");
    }

    @Test
    void no_indicator_is_part_of_itself_in_the_end() throws IOException {
        write("a", "count", "part_of: b");
        write("b", "share", "part_of: c");
        write("c", "count", "part_of: [b.numerator]");
        write("d", "count", "part_of: d");

        assertThat(problems())
                .containsExactly(
                        "b:16 »part_of« går i ring: b → c → b. Har indikatorerne de samme borgere,"
                                + " så skriv det kun i den ene.",
                        "c:16 »part_of« går i ring: c → b → c. Har indikatorerne de samme borgere,"
                                + " så skriv det kun i den ene.",
                        "d:16 »part_of« går i ring: d → d. Har indikatorerne de samme borgere,"
                                + " så skriv det kun i den ene.");
    }

    @Test
    void another_part_of_is_another_definition() throws IOException {
        write("cases", "count", "");
        write("job", "count", "");
        String before = load().fingerprint();
        write("job", "count", "part_of: cases");

        assertThat(load().fingerprint()).isNotEqualTo(before);
    }

    private void write(String id, String kind, String partOf) throws IOException {
        Files.writeString(
                folder.resolve(id + ".sql"),
                """
                /* ---
                id: %1$s
                label: Tal %1$s
                description: Sager.
                formula: Antal sager
                unit: sager
                direction: neutral
                kind: %2$s
                roles: []
                levels: [municipality, department]
                periods: [month]
                owner: Jobcenterets ledelse
                version: 1
                order: 10
                compare: previous_period
                %3$s
                sources: [sager]
                --- */
                SELECT sag_id AS subject, borger_id AS citizen, NULL AS employee, 1 AS amount
                FROM sager
                """
                        .formatted(id, kind, partOf));
    }

    private IndicatorCatalogue load() {
        return IndicatorCatalogue.load(folder, new Contract());
    }

    private List<String> problems() {
        return catchThrowableOfType(CatalogueInvalid.class, this::load).problems().stream()
                .map(
                        problem ->
                                "%s:%d %s"
                                        .formatted(
                                                problem.file().replace(".sql", ""),
                                                problem.line(),
                                                problem.message()))
                .toList();
    }
}
