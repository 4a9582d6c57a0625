package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CPR numbers are known by their date alone, and never get past the door. */
class CprTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010180-0008", "0101800008", "010180-0001", "010136-0000", "010136-4000",
                        "010137-4000",
                "010157-5000", "010158-5000", "670180-0007", "910180-0007", "290200-4000",
                        "311299-9999"
            })
    void whatBeginsWithADateIsANumberWhateverModulus11Says(String number) {
        assertThat(Cpr.isCpr(number)).isTrue();
        assertThat(Cpr.masked("Ring til " + number + " i dag"))
                .isEqualTo("Ring til ******-**** i dag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000",
                "310280-0000",
                "290281-0000",
                "320180-0000",
                "601080-0000",
                "920180-0000",
                "011380-0000",
                "010180-000",
                "01018-00008",
                "10101800008",
                "B101800008"
            })
    void whatDoesNotIsNone(String text) {
        assertThat(Cpr.isCpr(text)).isFalse();
    }

    @Test
    void theHashInDuckDbIsTheHmacOfTheJdk() {
        for (byte[] key :
                List.of(new byte[16], "k".repeat(64).getBytes(), "k".repeat(100).getBytes())) {
            var secret = new Secret(key);
            try (var pulled =
                    Pulled.opened(
                            folder,
                            new SmallExtract(),
                            SourceDescription.STANDARD,
                            Pulled.LENIENT)) {
                assertThat(pulled.rows("SELECT " + secret.hashSql("'0101800008'")))
                        .containsExactly(secret.hash("0101800008"));
            }
        }
        assertThatThrownBy(() -> new Secret(new byte[15])).hasMessageContaining("16 byte");
        assertThat(new Secret(new byte[16])).hasToString("Secret[…]");
    }

    @Test
    void theSameCitizenGetsTheSameHashInEveryTableAndFormAndTheNumberIsNowhere()
            throws IOException {
        var small =
                new SmallExtract()
                        .file(
                                "borgere",
                                "borger_id;foedselsdato;koen;ankomst_dato;foerste_ydelse_dato;sprogniveau",
                                "0101800008;;K;;;skriv til 0101800008",
                                "670180-0007;;M;;;",
                                "0000000000;;M;;;")
                        .file(
                                "sager",
                                "sag_id;borger_id;program;oprettet_dato;afsluttet_dato;afslutningsaarsag",
                                "S1;010180-0008;andet;2020-01-01;;",
                                "S2;101800008;andet;2020-01-01;;",
                                "S3;\u00a00101800008 ;andet;2020-01-01;;",
                                "0101800008;6701800007;andet;2020-13-01;;")
                        .file(
                                "visitationer",
                                "borger_id;kategori;fra_dato;til_dato",
                                "0101800008;010180-0008;2020-01-01;")
                        .file(
                                "loentimer",
                                "borger_id;maaned;timer",
                                "0101800008;2026-09;\"0101800008\"x")
                        .file("ydelsesuger", "borger_id;uge;kode", "0101800008;2026-W40;7")
                        .file(
                                "progression",
                                "maaling_id;borger_id;instrument;spoergsmaal;besvaret_af;score;dato",
                                "Q1;670180-0007;FIP;Om 010180 - 0008;borger;4;2026-10-01")
                        .without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            String hash = Pulled.SECRET.hash("0101800008");
            assertThat(pulled.rows("SELECT borger_id FROM borgere ORDER BY rowid"))
                    .containsExactly(hash, Pulled.SECRET.hash("6701800007"), "0000000000");
            assertThat(pulled.rows("SELECT DISTINCT borger_id FROM sager")).containsExactly(hash);
            assertThat(pulled.rows("FROM ydelsesuger")).containsExactly(hash + ";2026-W40;7");
            assertThat(pulled.counts("sager")).isEqualTo(new TableCounts("sager", 4, 3, 1));
            assertThat(pulled.rows("SELECT sprogniveau FROM borgere LIMIT 1"))
                    .containsExactly("skriv til ******-****");
            assertThat(pulled.rows("SELECT spoergsmaal FROM progression"))
                    .containsExactly("Om ******-****");
            assertThat(pulled.extract.warnings())
                    .anyMatch(w -> w.contains("sager.csv: 1 cpr-numre på 9 cifre"));
            assertThat(pulled.extract.rejected())
                    .extracting(RejectedRow::raw)
                    .containsExactly(
                            "******-****;2026-09;\"******-****\"x",
                            "******-****;******-****;andet;2020-13-01;;",
                            "******-****;******-****;2020-01-01;");
            pulled.extract.writeRejected(folder.resolve("rejected.csv"));
            assertThat(pulled.extract.warnings().toString())
                    .doesNotContain("0101800008", "010180-0008");
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(
                                "0101800008",
                                "010180-0008",
                                "101800008",
                                "6701800007",
                                "670180-0007");
            }
        }
    }

    @Test
    void longerRunsOfDigitsThatHoldANumberAreMaskedWhole() {
        assertThat(Cpr.masked("x 990101800008y")).isEqualTo("x ******-****y");
        assertThat(Cpr.masked("2026-10-31;12345678;2018-08-31T22:30:00Z;101800008;99999999999"))
                .isEqualTo("2026-10-31;12345678;2018-08-31T22:30:00Z;******-****;99999999999");
    }
}
