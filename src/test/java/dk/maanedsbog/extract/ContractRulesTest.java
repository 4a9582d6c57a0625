package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the contract on a small extract with one row that breaks it. */
class ContractRulesTest {

    @TempDir Path folder;

    @Test
    void anExtractInWhichAllIsRightLosesNothing() {
        try (var pulled = Pulled.of(folder, new SmallExtract())) {
            assertThat(pulled.extract.counts())
                    .hasSize(15)
                    .allSatisfy(
                            counts -> {
                                assertThat(counts.rejected()).isZero();
                                assertThat(counts.loaded()).isEqualTo(counts.read()).isPositive();
                            });
            assertThat(pulled.extract.rejected()).isEmpty();
            assertThat(pulled.extract.warnings()).isEmpty();
            assertThat(pulled.rows("SELECT timer_pr_uge FROM forloeb")).containsExactly("37.5000");
        }
    }

    @Test
    void theWorkFileHoldsExactlyTheTablesOfTheContract() {
        try (var pulled = Pulled.of(folder, new SmallExtract())) {
            var found =
                    pulled.rows(
                            "SELECT table_name, column_name, data_type FROM information_schema.columns ORDER BY table_name, ordinal_position");
            var expected =
                    Contract.tables().stream()
                            .flatMap(
                                    table ->
                                            table.columns().stream()
                                                    .map(
                                                            column ->
                                                                    table.name()
                                                                            + ";"
                                                                            + column.name()
                                                                            + ";"
                                                                            + column.duckType()))
                            .collect(Collectors.toList());
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    afdelinger   | ;Uden id                                     | afdeling_id   | mangler
                    afdelinger   | A1;Igen                                      | afdeling_id   | Nøglen er brugt
                    afdelinger   | 1,23E+08;Excel                               | afdeling_id   | Excel
                    afdelinger   | 1.2E+10;Excel                                | afdeling_id   | Excel
                    teams        | T3;Team Vest;A9                              | afdeling_id   | findes ikke i tabellen afdelinger
                    medarbejdere | M3;Ib;;direktør                              | rolle         | »sagsbehandler«
                    ansaettelser | M1;T2;2021-01-01;2021-02-01                  | fra_dato      | allerede i et team
                    ansaettelser | M2;T1;2026-12-31;                            | fra_dato      | allerede i et team
                    borgere      | B3;31-02-1980;K;;;                           | foedselsdato  | resten af kolonnen
                    borgere      | B3;1980-02-31;K;;;                           | foedselsdato  | findes ikke
                    borgere      | B3;1880-02-01;K;;;                           | foedselsdato  | Årstallet
                    borgere      | B3;;X;;;                                     | koen          | »K« eller »M«
                    sager        | S3;B1;andet;2026-11-01;;                     | oprettet_dato | efter udtrækkets sidste dag
                    sager        | S3;B1;andet;2026-09-02;2026-09-01;job        | afsluttet_dato | før begyndelsen
                    sager        | S3;B1;andet;i går;;                          | oprettet_dato | skrevet forkert
                    sager        | S3;B1;andet;;;                               | oprettet_dato | mangler
                    sagsansvar   | S1;M1;leder;måske;2020-01-01;                | primaer       | »ja« eller »nej«
                    forloeb      | F2;S1;job;2026-01-02;2026-01-01;;;           | planlagt_slut_dato | før begyndelsen
                    forloeb      | F2;S1;job;2026-01-01;;;37,5 t;               | timer_pr_uge  | Tallet
                    placeringer  | P2;S1;M2;2026-08-02;2026-08-01;;             | placeret_dato | placeret_dato er før visiteret_dato
                    placeringer  | P2;S1;M2;2026-08-02;;;F9                     | forloeb_id    | findes ikke i tabellen forloeb
                    samtaler     | C1;S1;M1;2026-10-01;x;;aflyst                | samtale_id    | Nøglen er brugt
                    samtaler     | C9;S1;M1;2026-11-01;x;;udeblevet             | dato          | efter udtrækkets sidste dag
                    virksomhedsbesoeg | VB2;M2;V1;2026-11-02;;                  | dato          | efter udtrækkets sidste dag
                    ydelsesuger  | B1;2026-W45;730                              | uge           | efter udtrækkets sidste dag
                    ydelsesuger  | B1;2025-W53;730                              | uge           | 2026-W44
                    loentimer    | B1;2026-13;1                                 | maaned        | 2026-10
                    progression  | Q2;B1;FIP;1;borger;4;2026-11-01              | dato          | efter udtrækkets sidste dag
                    visitationer | B1;jobparat;2020-01-01                       | ''            | antal felter
                    """)
    void aRowThatBreaksARuleIsRejectedWithItsReason(
            String table, String row, String column, String reason) {
        var small = new SmallExtract();
        byte[] note =
                new String(small.files().get("udtraek.csv"))
                                .replaceAll("(?m)^[a-z]+;\\d+;", "")
                                .isEmpty()
                        ? null
                        : ("tabel;raekker;data_til_og_med\nsamtaler;"
                                        + (table.equals("samtaler") ? 3 : 2)
                                        + ";2026-10-31\n")
                                .getBytes();
        small.add(table, row).bytes("udtraek.csv", note);
        try (var pulled = Pulled.of(folder, small)) {
            TableCounts counts = pulled.counts(table);
            assertThat(counts.rejected()).as("rejected").isEqualTo(1);
            assertThat(counts.read()).isEqualTo(counts.loaded() + 1);
            var rejected = pulled.extract.rejected();
            assertThat(rejected).hasSize(1);
            assertThat(rejected.getFirst().file()).isEqualTo(table + ".csv");
            assertThat(rejected.getFirst().record()).isEqualTo(counts.read());
            assertThat(rejected.getFirst().column()).isEqualTo(column.equals("''") ? "" : column);
            assertThat(rejected.getFirst().reason()).contains(reason);
            assertThat(rejected.getFirst().raw()).isEqualTo(row);
        }
    }

    @Test
    void week53IsTakenInTheYearsThatHaveOne() {
        var small = new SmallExtract().add("ydelsesuger", "B1;2020-W53;730", "B1;2021-W53;730");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.counts("ydelsesuger"))
                    .isEqualTo(new TableCounts("ydelsesuger", 4, 3, 1));
        }
    }

    @Test
    void whatIsPlannedMayLieAfterTheLastDay() {
        var small =
                new SmallExtract()
                        .file(
                                "samtaler",
                                "samtale_id;sag_id;medarbejder_id;dato;type;form;status",
                                "C1;S1;M1;2026-10-30;x;;afholdt",
                                "C2;S1;M1;2027-01-15;x;;planlagt");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.counts("samtaler").rejected()).isZero();
        }
    }

    @Test
    void rowsThatHangOnARejectedRowAreRejectedToo() {
        var small =
                new SmallExtract()
                        .add("borgere", "B3;1980-13-01;K;;;")
                        .add("sager", "S3;B3;andet;2020-01-01;;")
                        .add("forloeb", "F3;S3;job;2020-01-01;;;;")
                        .add("placeringer", "P3;S1;M2;2020-01-01;2020-02-01;;F3");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.extract.rejected())
                    .extracting(row -> row.file() + " " + row.record() + " " + row.column())
                    .containsExactly(
                            "borgere.csv 3 foedselsdato",
                            "forloeb.csv 2 sag_id",
                            "placeringer.csv 2 forloeb_id",
                            "sager.csv 3 borger_id");
        }
    }

    @Test
    void employmentsThatMeetOnOneDayOverlapAndTheNextDayDoesNot() {
        var small =
                new SmallExtract()
                        .file(
                                "ansaettelser",
                                "medarbejder_id;team_id;fra_dato;til_dato",
                                "M1;T1;2020-01-01;2020-06-30",
                                "M1;T2;2020-06-30;2020-12-31",
                                "M1;T2;2020-07-01;",
                                "M1;T1;2025-01-01;2025-01-01")
                        .without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.extract.rejected())
                    .extracting(RejectedRow::record)
                    .containsExactly(2L, 4L);
        }
    }

    @Test
    void aTimestampWithZoneGivesTheDayInCopenhagen() {
        var small =
                new SmallExtract()
                        .add(
                                "borgere",
                                "B3;2018-08-31T22:30:00Z;K;;;",
                                "B4;2018-12-31T22:30:00.000Z;K;;;",
                                "B5;2018-08-31T22:30:00;K;;;");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(
                            pulled.rows(
                                    "SELECT foedselsdato FROM borgere WHERE borger_id IN ('B3','B4') ORDER BY 1"))
                    .containsExactly("2018-09-01", "2018-12-31");
            assertThat(pulled.counts("borgere").rejected()).isEqualTo(1);
        }
    }

    @Test
    void theDateFormThatOccursMostDecidesAlsoWhenTheFirstRecordsDiffer() {
        var lines = new java.util.ArrayList<String>();
        lines.add("borger_id;kategori;fra_dato;til_dato");
        for (int i = 0; i < 600; i++) {
            lines.add("B1;jobparat;2020-01-01;");
        }
        for (int i = 0; i < 700; i++) {
            lines.add("B1;jobparat;31.12.2020;31.12.2021");
        }
        var small =
                new SmallExtract()
                        .file("visitationer", lines.toArray(String[]::new))
                        .without("udtraek.csv");
        try (var pulled =
                Pulled.of(folder, small, SourceDescription.STANDARD, new Thresholds(1, 1, 1))) {
            assertThat(pulled.counts("visitationer"))
                    .isEqualTo(new TableCounts("visitationer", 1300, 700, 600));
            assertThat(pulled.extract.rejected().getFirst().reason())
                    .contains("resten af kolonnen");
        }
    }

    @Test
    void numbersAreReadWithCommaPointThousandsAndHardSpaces() {
        var small =
                new SmallExtract()
                        .file(
                                "loentimer",
                                "borger_id;maaned;timer",
                                "B1;2026-01;1.234,5",
                                "B1;2026-02;37.5",
                                "B1;2026-03;\u00a012\u00a0",
                                "B1;2026-04;1.234",
                                "B1;2026-05;-0,25",
                                "B1;2026-06;1e3",
                                "B1;2026-07;99999999999999999999")
                        .without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.rows("SELECT timer FROM loentimer ORDER BY maaned"))
                    .containsExactly("1234.5000", "37.5000", "12.0000", "1234.0000", "-0.2500");
            assertThat(pulled.counts("loentimer").rejected()).isEqualTo(2);
        }
    }

    @Test
    void headersMayComeInAnyOrderAndLetterCaseAndUnknownColumnsAreNamedOnce() {
        var small =
                new SmallExtract()
                        .file(
                                "afdelinger",
                                " NAVN ;Bemærkning;Afdeling ID",
                                "\u00a0Jobparate;x;A1");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.rows("FROM afdelinger")).containsExactly("A1;Jobparate");
            assertThat(pulled.extract.warnings())
                    .containsExactly("afdelinger.csv har kolonner, som ikke bruges: Bemærkning.");
        }
    }

    @Test
    void lineBreaksInsideQuotesAndDoubledQuotesAreText() {
        var small =
                new SmallExtract()
                        .file(
                                "afdelinger",
                                "afdeling_id;navn",
                                "\"A1\";\"Job\n\"\"parate\"\";x\"",
                                "",
                                "A2;y");
        try (var pulled = Pulled.of(folder, small.without("udtraek.csv"))) {
            assertThat(pulled.rows("SELECT navn FROM afdelinger"))
                    .containsExactly("Job\n\"parate\";x", "y");
        }
    }
}
