package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be an extract is refused with a sentence that names file, place and remedy. */
class BadInputTest {

    @TempDir Path folder;

    private void assertRefused(SmallExtract small, String... parts) {
        assertThatThrownBy(() -> Pulled.of(folder, small).close())
                .isInstanceOf(ExtractRefused.class)
                .message()
                .contains(parts);
    }

    @Test
    void aMissingFolderIsRefused() {
        try (var work = WorkFile.create(folder.resolve("w.duckdb"), "100MB");
                var extract =
                        Extract.open(
                                folder.resolve("væk"),
                                SourceDescription.STANDARD,
                                work,
                                Pulled.SECRET,
                                Pulled.LENIENT,
                                Pulled.CLOCK)) {
            assertThatThrownBy(extract::receive)
                    .isInstanceOf(ExtractRefused.class)
                    .hasMessageContaining("findes ikke")
                    .hasMessageContaining("væk");
        }
    }

    @Test
    void missingFilesAreRefusedAllAtOnce() {
        assertRefused(
                new SmallExtract().without("sager.csv").without("teams.csv"),
                "teams.csv: Filen mangler",
                "teams.csv, sager.csv");
    }

    @Test
    void aMissingOptionalTableIsEmptyAndWarnedOf() {
        var small = new SmallExtract().without("loentimer.csv").without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.counts("loentimer")).isEqualTo(new TableCounts("loentimer", 0, 0, 0));
            assertThat(pulled.extract.warnings())
                    .anyMatch(w -> w.contains("loentimer.csv mangler"));
            assertThat(pulled.rows("FROM loentimer")).isEmpty();
        }
    }

    @Test
    void aMissingRequiredColumnIsRefusedAMissingOptionalOneIsNot() {
        assertRefused(
                new SmallExtract().file("teams", "team_id;navn", "T1;x"),
                "teams.csv, linje 1",
                "»afdeling_id« mangler");
        var small =
                new SmallExtract()
                        .file(
                                "samtaler",
                                "samtale_id;sag_id;medarbejder_id;dato;type;status",
                                "C1;S1;M1;2026-10-01;x;afholdt");
        try (var pulled = Pulled.of(folder, small.without("udtraek.csv"))) {
            assertThat(pulled.rows("SELECT form FROM samtaler")).containsExactly("null");
        }
    }

    @Test
    void aColumnThatComesTwiceIsRefused() {
        assertRefused(
                new SmallExtract().file("teams", "team_id;navn;Navn;afdeling_id", "T1;x;y;A1"),
                "teams.csv, linje 1",
                "»navn« står 2 gange");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(
                new SmallExtract().bytes("sager.csv", new byte[0]), "sager.csv: Filen er tom");
        assertRefused(
                new SmallExtract()
                        .bytes("sager.csv", "\ufeff\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                "sager.csv: Filen er tom");
    }

    @Test
    void aHeaderWithoutRowsIsRefusedWhereRowsAreDueAndElsewhereWarnedOf() {
        assertRefused(
                new SmallExtract().file("teams", "team_id;navn;afdeling_id").without("udtraek.csv"),
                "teams.csv",
                "ingen rækker");
        var small =
                new SmallExtract()
                        .file("visitationer", "borger_id;kategori;fra_dato;til_dato")
                        .without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.extract.warnings()).contains("visitationer.csv har ingen rækker.");
        }
    }

    @Test
    void anotherDelimiterIsRecognised() {
        assertRefused(
                new SmallExtract().file("teams", "team_id,navn,afdeling_id", "T1,x,A1"),
                "teams.csv, linje 1",
                "ser ud til at bruge komma",
                "semikolon");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithTheLineItOpensOn() {
        assertRefused(
                new SmallExtract().add("borgere", "B3;;K;;;A1", "B4;;M;;;\"A2", "B5;;M;;;A2"),
                "borgere.csv, linje 5",
                "anførselstegn");
        assertRefused(
                new SmallExtract().add("borgere", "B4;;M;;;\"A2", "B5;;M;;;\"A2\"", "B6;;M;;;A2"),
                "borgere.csv, linje 4",
                "anførselstegn");
    }

    @Test
    void anExcelFileWithTheWrongNameIsRecognised() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(
                new SmallExtract().bytes("sager.csv", bytes.toByteArray()),
                "sager.csv",
                "Excel-fil");
    }

    @Test
    void randomBytesAreRefused() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertRefused(
                new SmallExtract().bytes("sager.csv", noise), "sager.csv", "ikke en tekstfil");
        assertRefused(
                new SmallExtract().bytes("sager.csv", "sag_id".getBytes(StandardCharsets.UTF_16)),
                "sager.csv",
                "UTF-16");
    }

    @Test
    void aDeliveryNoteThatDisagreesIsRefusedWithTableAndBothCounts() {
        var small = new SmallExtract();
        byte[] note = small.files().get("udtraek.csv");
        small.add("borgere", "B3;;K;;;A1").bytes("udtraek.csv", note);
        assertRefused(small, "udtraek.csv", "borgere skulle have 2 rækker", "borgere.csv har 3");
    }

    @Test
    void aDeliveryNoteThatCannotBeReadIsRefusedWithItsLine() {
        assertRefused(
                new SmallExtract().file("udtraek", "tabel;raekker;data_til_og_med", "sager;mange;"),
                "udtraek.csv, linje 2",
                "helt tal");
        assertRefused(
                new SmallExtract()
                        .file("udtraek", "tabel;raekker;data_til_og_med", "sager;2;31-02-2026"),
                "udtraek.csv, linje 2",
                "dato");
    }

    @Test
    void brokenBytesBigFieldsNulAndTextAfterAQuoteAreRejectedRows() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                "borger_id;foedselsdato;koen;ankomst_dato;foerste_ydelse_dato;sprogniveau\n"
                        .getBytes(StandardCharsets.UTF_8));
        out.write("B1;;K;;;ærø\nB2;;K;;;\n".getBytes(StandardCharsets.UTF_8));
        out.write(new byte[] {'B', '3', ';', ';', 'K', ';', ';', ';', (byte) 0xff, '\n'});
        out.write("B4;;K;;;a\0b\n".getBytes(StandardCharsets.UTF_8));
        out.write(("B5;;K;;;" + "x".repeat(2_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
        out.write("B6;;K;;;\"a\"b\n".getBytes(StandardCharsets.UTF_8));
        out.write("B7;;K;;;ok;for meget\n".getBytes(StandardCharsets.UTF_8));
        var small =
                new SmallExtract().bytes("borgere.csv", out.toByteArray()).without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.counts("borgere")).isEqualTo(new TableCounts("borgere", 7, 2, 5));
            assertThat(pulled.extract.rejected())
                    .extracting(RejectedRow::record)
                    .containsExactly(3L, 4L, 5L, 6L, 7L);
            assertThat(pulled.extract.rejected().get(0).reason()).contains("ugyldige tegn");
            assertThat(pulled.extract.rejected().get(1).reason()).contains("NUL");
            assertThat(pulled.extract.rejected().get(2).reason()).contains("64 KB");
            assertThat(pulled.extract.rejected().get(2).raw()).hasSizeLessThan(510);
            assertThat(pulled.extract.rejected().get(3).reason()).contains("anførselstegn");
            assertThat(pulled.extract.rejected().get(4).reason()).contains("antal felter");
            assertThat(pulled.rows("SELECT sprogniveau FROM borgere ORDER BY borger_id"))
                    .containsExactly("ærø", "null");
        }
    }

    @Test
    void nulInAFileThatIsOtherwiseSoundIsARejectedRow() {
        var small =
                new SmallExtract()
                        .add(
                                "borgere",
                                "B3;;K;;;a\0b",
                                "B\0004;;K;;;a",
                                "B5;;K\0;;;a",
                                "B6;;;;2020-01-01\0;");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.extract.rejected())
                    .hasSize(4)
                    .allMatch(row -> row.reason().contains("NUL"));
        }
    }

    @Test
    void tooManyRejectedRowsAreRefusedWithTableCountsAndThreshold() {
        var small = new SmallExtract();
        for (int i = 0; i < 6; i++) {
            small.add("borgere", "BX" + i + ";;Q;;;");
        }
        var pulled = Pulled.opened(folder, small, SourceDescription.STANDARD, Thresholds.STANDARD);
        try (pulled) {
            assertThatThrownBy(pulled::run)
                    .isInstanceOf(ExtractRefused.class)
                    .hasMessageContaining(
                            "borgere: 6 af 8 rækker er afvist (75,0 %); grænsen er 2 % og mindst 6 rækker");
            assertThat(pulled.extract.rejected()).hasSize(6);
        }
    }

    @Test
    void fiveRejectedRowsAreNeverTooMany() {
        var small = new SmallExtract();
        for (int i = 0; i < 5; i++) {
            small.add("borgere", "BX" + i + ";;Q;;;");
        }
        try (var pulled =
                Pulled.of(folder, small, SourceDescription.STANDARD, Thresholds.STANDARD)) {
            assertThat(pulled.counts("borgere").rejected()).isEqualTo(5);
        }
    }

    @Test
    void aTableThatShrankIsRefused() {
        try (var pulled = Pulled.of(folder, new SmallExtract())) {
            pulled.extract.assertNotShrunk(java.util.Map.of("borgere", 2L));
            assertThatThrownBy(
                            () -> pulled.extract.assertNotShrunk(java.util.Map.of("borgere", 3L)))
                    .isInstanceOf(ExtractRefused.class)
                    .hasMessageContaining("borgere.csv")
                    .hasMessageContaining("2 rækker mod 3")
                    .hasMessageContaining("30 %");
        }
    }

    @Test
    void rejectedRowsAreWrittenAsQuotedCsv() throws IOException {
        var small = new SmallExtract().add("borgere", "B3;;\"Q\nx\";;;");
        try (var pulled = Pulled.of(folder, small)) {
            Path csv = folder.resolve("rejected.csv");
            pulled.extract.writeRejected(csv);
            assertThat(Files.readString(csv))
                    .isEqualTo(
                            "file;record;column;reason;raw\nborgere.csv;3;koen;Koden er ukendt. Kontrakten kender »K« eller »M«.;\"B3;;\"\"Q\nx\"\";;;\"\n");
        }
    }
}
