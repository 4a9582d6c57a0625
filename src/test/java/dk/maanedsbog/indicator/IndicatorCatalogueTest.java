package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an indicator's file says of it, and what is told when it does not. */
class IndicatorCatalogueTest extends CatalogueFolder {

    @Test
    void aGoodFileBecomesAnIndicator() throws IOException {
        write("visits.sql", GOOD);

        Indicator visits = load().find("visits").orElseThrow();

        assertThat(visits.label()).isEqualTo("Besøg");
        assertThat(visits.kind()).isEqualTo(Kind.COUNT);
        assertThat(visits.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(visits.roles()).containsExactly(EmployeeRole.VIRKSOMHEDSKONSULENT);
        assertThat(visits.levels()).containsExactly(Level.MUNICIPALITY, Level.TEAM);
        assertThat(visits.periods()).containsExactly(Period.Kind.MONTH, Period.Kind.WEEK);
        assertThat(visits.compare()).isEqualTo(Comparison.PREVIOUS_PERIOD);
        assertThat(visits.sources()).containsExactly("virksomhedsbesoeg");
        assertThat(visits.sql()).isEqualTo(SQL.strip());
        assertThat(visits.file()).isEqualTo("visits.sql");
    }

    @Test
    void anEnglishNameMayBeGivenAndChangesNoDefinition() throws IOException {
        write("visits.sql", GOOD);
        String fingerprint = load().fingerprint();
        assertThat(load().all().getFirst().labelEn()).isEmpty();
        write("visits.sql", GOOD.replace("label: Besøg", "label: Besøg\nlabel_en: Visits"));
        assertThat(load().all().getFirst().labelEn()).contains("Visits");
        assertThat(load().fingerprint()).isEqualTo(fingerprint);
        expect(GOOD.replace("label: Besøg", "label: Besøg\nlabel_en: ''"), 4, "label_en");
    }

    @Test
    void aFileSavedOnWindowsIsReadToo() throws IOException {
        write("visits.sql", "\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(load().all()).hasSize(1);
    }

    @Test
    void aSemicolonAndACommentMayEndTheSql() throws IOException {
        write("visits.sql", GOOD.strip() + "; -- that is all; really\n/* and; this */\n");

        assertThat(load().find("visits").orElseThrow().sql()).isEqualTo(SQL.strip());
    }

    @Test
    void anUnknownFieldNamesTheNearestKnownOne() throws IOException {
        expect(GOOD.replace("owner:", "onwer:"), 12, "Ukendt felt »onwer«. Mente du »owner«?");
        expect(GOOD.replace("owner:", "onwer:"), 2, "Feltet »owner« mangler.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "label",
                "description",
                "formula",
                "unit",
                "direction",
                "kind",
                "roles",
                "levels",
                "periods",
                "owner",
                "version",
                "order",
                "compare",
                "sources"
            })
    void everyFieldIsNeeded(String field) throws IOException {
        expect(GOOD.replaceAll("(?m)^" + field + ":.*\n", ""), 2, "Feltet »" + field + "« mangler");
    }

    @Test
    void aWrongWordListsTheAllowedOnes() throws IOException {
        expect(
                GOOD.replace("kind: count", "kind: cuont"),
                8,
                "»kind« kan ikke være »cuont«. Mente du »count«? Tilladt: count, sum, mean, share,"
                        + " max.");
        expect(
                GOOD.replace("higher_is_better", "up"),
                7,
                "Tilladt: higher_is_better, lower_is_better, neutral.");
        expect(
                GOOD.replace("[virksomhedskonsulent]", "[konsulent]"),
                9,
                "»roles« kan ikke være »konsulent«");
        expect(
                GOOD.replace("[municipality, team]", "[municipality, tema]"),
                10,
                "Mente du »team«?");
        expect(GOOD.replace("[month, week]", "[quarter]"), 11, "Tilladt: month, week.");
        expect(
                GOOD.replace("previous_period", "last_year"),
                15,
                "Tilladt: previous_period, six_and_twelve_months_back.");
        expect(
                GOOD.replace("[virksomhedsbesoeg]", "[virksomhedsbesøg]"),
                16,
                "Mente du »virksomhedsbesoeg«?");
    }

    @Test
    void aListIsNotASingleWordAndMayNotBeEmpty() throws IOException {
        expect(GOOD.replace("[month, week]", "month"), 11, "»periods« skal være en liste");
        expect(GOOD.replace("[municipality, team]", "[]"), 10, "»levels« skal være en liste");
    }

    @Test
    void rolesMayBeEmpty() throws IOException {
        write("visits.sql", GOOD.replace("[virksomhedskonsulent]", "[]"));

        assertThat(load().all().getFirst().roles()).isEmpty();
    }

    @Test
    void aNumberIsANumber() throws IOException {
        expect(
                GOOD.replace("version: 1", "version: v1"),
                13,
                "»version« er »v1«. Skriv et helt tal");
    }

    @Test
    void aTextIsNotEmpty() throws IOException {
        expect(GOOD.replace("label: Besøg", "label:"), 3, "»label« skal være en tekst");
    }

    @Test
    void aFieldStandsOnce() throws IOException {
        expect(GOOD.replace("order: 10", "unit: dage"), 14, "Feltet »unit« står to gange");
    }

    @Test
    void yamlThatCannotBeReadSaysHowToMendIt() throws IOException {
        expect(
                GOOD.replace("formula: Antal besøg", "formula: Antal: besøg"),
                5,
                "Sæt anførselstegn om en tekst");
        assertThat(problems()).hasSize(1);
    }

    @Test
    void anIdIsInSnakeCase() throws IOException {
        expect(GOOD.replace("id: visits", "id: Visits6M"), 2, "»id« er »Visits6M«");
    }

    @Test
    void aFileWithoutFrontMatterIsRefused() throws IOException {
        expect(SQL, 1, "Filen begynder ikke med en beskrivelse. Skriv »/* ---«");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder().resolve("one.sql"), GOOD.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("UTF-8"));
    }

    @Test
    void anEmptyFolderIsRefused() {
        assertThatThrownBy(this::load)
                .isInstanceOf(CatalogueInvalid.class)
                .hasMessageContaining("Mappen har ingen indikatorer");
    }

    @Test
    void anIdUsedTwiceNamesBothFiles() throws IOException {
        write("a.sql", GOOD);
        write("b.sql", GOOD.replace("Besøg\n", "Andre besøg\n"));

        assertThat(problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("b.sql");
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.message())
                                    .startsWith("»id: visits« bruges også i a.sql, linje 2.");
                        });
    }

    @Test
    void aLabelUsedTwiceForTheSameRoleIsRefused() throws IOException {
        write("a.sql", GOOD);
        write("b.sql", GOOD.replace("id: visits", "id: other_visits"));

        assertThat(problems())
                .singleElement()
                .hasToString(
                        "b.sql, linje 3: »label: Besøg« bruges også i a.sql, linje 3. Giv den ene"
                                + " et andet navn.");
    }

    @Test
    void aLabelMayBeUsedAgainForAnotherRole() throws IOException {
        write("a.sql", GOOD);
        write(
                "b.sql",
                GOOD.replace("id: visits", "id: other_visits")
                        .replace("[virksomhedskonsulent]", "[mentor]"));

        assertThat(load().all()).hasSize(2);
    }

    @Test
    void everyProblemInEveryFileIsToldAtOnce() throws IOException {
        write("a.sql", GOOD.replace("count", "number").replace("dato", "day"));
        write("b.sql", GOOD.replace("order: 10", "order: last").replace("id: visits", "id: v"));

        assertThat(problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("a.sql:8", "a.sql:20", "b.sql:3", "b.sql:14");
    }

    @Test
    void theMessageNamesFileAndLine() throws IOException {
        write("one.sql", GOOD.replace("kind: count", "kind: number"));

        assertThatThrownBy(this::load).hasMessageContaining("one.sql, linje 8: »kind«");
    }

    @Test
    void aFileDroppedIntoTheShippedFolderAppears() throws IOException {
        copyShipped();
        write("own.sql", GOOD.replace("order: 10", "order: 115"));

        IndicatorCatalogue catalogue = load();

        assertThat(catalogue.all()).hasSize(Shipped.CATALOGUE.all().size() + 1);
        assertThat(catalogue.all().get(1).id()).isEqualTo("visits");
        assertThat(catalogue.forPeriod(Period.Kind.WEEK))
                .extracting(Indicator::id)
                .contains("visits");
    }

    @Test
    void theFingerprintFollowsTheDefinitionsAndNotTheFileNames() throws IOException {
        write("a.sql", GOOD);
        String before = load().fingerprint();
        Files.move(folder().resolve("a.sql"), folder().resolve("z.sql"));
        assertThat(load().fingerprint()).isEqualTo(before).matches("[0-9a-f]{64}");

        write("z.sql", GOOD.replace("version: 1", "version: 2"));
        assertThat(load().fingerprint()).isNotEqualTo(before);
    }
}
