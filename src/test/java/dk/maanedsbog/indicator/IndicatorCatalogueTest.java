package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.shared.EmployeeRole;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogueTest {

    /** Lines 1–17 are the front matter, the SQL begins on line 18. */
    private static final String GOOD =
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

    private static final String SQL = GOOD.substring(GOOD.indexOf("SELECT"));

    @TempDir private Path folder;

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
        Files.write(folder.resolve("one.sql"), GOOD.getBytes(StandardCharsets.ISO_8859_1));

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
    void anUnknownColumnIsToldWithItsLineAndTheNearestOnes() throws IOException {
        expect(
                GOOD.replace("WHERE dato", "WHERE datoen"),
                20,
                "Kolonnen »datoen« findes ikke. De nærmeste er dato");
    }

    @Test
    void anUnknownTableIsToldWithTheNearestOne() throws IOException {
        expect(
                GOOD.replace("FROM virksomhedsbesoeg", "FROM virksomhedsbesog"),
                19,
                "»virksomhedsbesog« findes ikke. Mente du »virksomhedsbesoeg«?");
    }

    @Test
    void sqlThatCannotBeReadIsToldWithItsLine() throws IOException {
        expect(GOOD.replace("WHERE dato", "WHERE AND dato"), 20, "SQL'en kan ikke læses ved »AND«");
        expect(GOOD.strip() + "\n  AND (1 = 1", 21, "SQL'en slutter for tidligt");
    }

    @Test
    void aMissingColumnIsTold() throws IOException {
        expect(
                GOOD.replace(", 1 AS amount", ""),
                18,
                "Kolonnen »amount« mangler i resultatet. SQL'en skal give subject, citizen,"
                        + " employee, amount og må også give case_id, from_date, to_date.");
    }

    @Test
    void anExtraOrMisspeltColumnIsTold() throws IOException {
        expect(
                GOOD.replace("AS amount", "AS amont"),
                18,
                "Kolonnen »amont« hører ikke til i resultatet. Mente du »amount«?");
        expect(GOOD.replace("1 AS amount", "1 AS amount, 2 AS amount"), 18, "to gange");
    }

    @Test
    void caseAndDatesMayBeReturnedButDatesMustBeDates() throws IOException {
        String more = "1 AS amount, besoeg_id AS case_id, dato AS from_date, dato AS to_date";
        write("visits.sql", GOOD.replace("1 AS amount", more));
        assertThat(load().all()).hasSize(1);

        expect(
                GOOD.replace("1 AS amount", "1 AS amount, besoeg_id AS from_date"),
                18,
                "»from_date« har typen VARCHAR. Den skal være en dato");
        expect(
                GOOD.replace("1 AS amount", "1 AS amount, dato AS form_date"),
                18,
                "»form_date« hører ikke til i resultatet. Mente du »from_date«?");
    }

    @Test
    void columnNamesMayBeInCapitalsAndInAnyOrder() throws IOException {
        write(
                "visits.sql",
                GOOD.replace("NULL AS citizen, ", "")
                        .replace("1 AS amount", "1 AS AMOUNT, NULL AS Citizen"));

        assertThat(load().all()).hasSize(1);
    }

    @Test
    void anAmountIsANumber() throws IOException {
        expect(GOOD.replace("1 AS amount", "dato AS amount"), 18, "»amount« har typen DATE");
        expect(GOOD.replace("1 AS amount", "'1' AS amount"), 18, "»amount« har typen VARCHAR");
    }

    @Test
    void anUnknownParameterNamesTheNearestKnownOne() throws IOException {
        expect(
                GOOD.replace(":last_day", ":lastday"),
                20,
                "Parameteren »:lastday« findes ikke. Mente du »last_day«?");
        expect(GOOD.replace(":last_day", "?"), 18, "»?« og »$1« kan ikke bruges");
    }

    @Test
    void onlyOneStatementIsAllowed() throws IOException {
        expect(GOOD.strip() + ";\n\nDROP TABLE sager;\n", 22, "Filen har mere end én SQL-sætning");
    }

    @Test
    void sqlIsNeeded() throws IOException {
        expect(GOOD.replace(SQL, "-- later\n"), 18, "SQL'en mangler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE sager",
                "COPY sager TO '/tmp/sager.csv'",
                "ATTACH '/tmp/other.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "PRAGMA database_list",
                "SET memory_limit = '1GB'",
                "INSERT INTO sager SELECT * FROM sager",
                "CREATE TABLE x AS SELECT 1",
                "EXPLAIN ANALYZE SELECT 1",
                "CALL pragma_version()"
            })
    void nothingButAQueryIsAllowed(String statement) throws IOException {
        expect(
                GOOD.replace(SQL, "-- try\n" + statement + "\n"),
                19,
                "Kun en forespørgsel er tilladt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read_csv('/etc/passwd')",
                "read_text('/etc/passwd')",
                "glob('/etc/*')",
                "'/etc/passwd.csv'",
                "read_parquet('https://example.org/x.parquet')"
            })
    void nothingOutsideTheExtractCanBeRead(String source) throws IOException {
        write("one.sql", GOOD.replace("FROM virksomhedsbesoeg", "FROM " + source));

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(19));
    }

    @Test
    void aFileOnDiskIsRefusedInDanish() throws IOException {
        expect(
                GOOD.replace("FROM virksomhedsbesoeg", "FROM read_csv('/etc/passwd')"),
                19,
                "SQL'en må kun læse udtrækkets tabeller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"current_date", "today()", "now()::date"})
    void aFigureDoesNotDependOnTheDayItIsDrawn(String day) throws IOException {
        expect(GOOD.replace(":last_day", day), 20, "Brug :last_day");
    }

    @Test
    void aDateThatIsNoneIsFoundOnAMadeUpRow() throws IOException {
        expect(
                GOOD.replace(":last_day", "'31-10-2026'"),
                20,
                "»31-10-2026« er ikke en dato. Skriv DATE '2026-10-31'");
    }

    @Test
    void aColumnOfTwoTablesIsToldWithBothNames() throws IOException {
        expect(
                GOOD.replace("FROM virksomhedsbesoeg", "FROM virksomhedsbesoeg v, medarbejdere m"),
                18,
                "findes i flere tabeller. Skriv v.medarbejder_id eller m.medarbejder_id.");
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
        Files.move(folder.resolve("a.sql"), folder.resolve("z.sql"));
        assertThat(load().fingerprint()).isEqualTo(before).matches("[0-9a-f]{64}");

        write("z.sql", GOOD.replace("version: 1", "version: 2"));
        assertThat(load().fingerprint()).isNotEqualTo(before);
    }

    private void copyShipped() throws IOException {
        try (var files = Files.list(Shipped.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private void expect(String file, int line, String message) throws IOException {
        write("one.sql", file);
        assertThat(problems())
                .anySatisfy(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("one.sql");
                            assertThat(problem.line()).isEqualTo(line);
                            assertThat(problem.message()).contains(message);
                        });
    }

    private List<Problem> problems() {
        var refused = catchThrowableOfType(CatalogueInvalid.class, this::load);
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private IndicatorCatalogue load() {
        return IndicatorCatalogue.load(folder, new Contract());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
