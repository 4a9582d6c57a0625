package dk.maanedsbog.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an indicator's SQL may do, and what is told when it does something else. */
class IndicatorSqlTest extends CatalogueFolder {

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
}
