package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source descriptions map other layouts, and their faults are told with file and line. */
class SourceDescriptionsTest {

    private static final Path SOURCES = Path.of("batch-config/sources");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    @Test
    void theStandardDescriptionIsTheContractItself() {
        assertThat(SourceDescriptions.load(SOURCES.resolve("standard.yml")))
                .isEqualTo(SourceDescription.STANDARD);
    }

    @Test
    void theExampleLoadsADifferentlyNamedExportInWindows1252() {
        var source = SourceDescriptions.load(SOURCES.resolve("eksempel-andet-fagsystem.yml"));
        var small = new SmallExtract().without("udtraek.csv").without("progression.csv");
        // every other date of the small extract is turned round first
        for (String file : small.files().keySet()) {
            String text =
                    new String(small.files().get(file), java.nio.charset.StandardCharsets.UTF_8);
            small.bytes(
                    file,
                    text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3-$2-$1").getBytes(WINDOWS));
        }
        small.without("afdelinger.csv")
                .without("medarbejdere.csv")
                .without("borgere.csv")
                .without("samtaler.csv");
        small.bytes(
                "Afdelingsliste.csv",
                "Afd.nr.;Afdelingsnavn\r\nA1;Sønderborg\r\n".getBytes(WINDOWS));
        small.bytes(
                "brugere.CSV",
                "INITIALER;Fulde navn;E-mail;Stilling\r\nM1;Åse;;Rådgiver\r\nM2;Bo;;virksomhedskonsulent\r\n"
                        .getBytes(WINDOWS));
        small.bytes(
                "Personer.csv",
                "CPR nummer;Fødselsdato;Køn;Ankommet den;Første ydelse;Dansk niveau\r\n010180-0008;01-01-1980;Kvinde;;;\r\n"
                        .getBytes(WINDOWS));
        small.bytes(
                "sager.csv",
                "sag_id;CPR nummer;program;oprettet_dato\r\nS1;0101800008;andet;31-12-2020\r\n"
                        .getBytes(WINDOWS));
        small.bytes(
                "Aftaler.csv",
                "samtale_id;sag_id;medarbejder_id;dato;type;status\r\nC1;S1;M1;30-10-2026;jobsamtale;Gennemført\r\n"
                        .getBytes(WINDOWS));
        small.file("visitationer", "borger_id;kategori;fra_dato;til_dato");
        small.file("ydelsesuger", "borger_id;uge;kode", "0101800008;2026-W40;730");
        small.file("loentimer", "borger_id;maaned;timer", "0101800008;2026-09;1.012,5");
        try (var pulled = Pulled.of(folder, small, source, Pulled.LENIENT)) {
            assertThat(pulled.extract.rejected()).isEmpty();
            assertThat(pulled.rows("FROM afdelinger")).containsExactly("A1;Sønderborg");
            assertThat(pulled.rows("SELECT rolle FROM medarbejdere ORDER BY 1"))
                    .containsExactly("sagsbehandler", "virksomhedskonsulent");
            assertThat(pulled.rows("SELECT foedselsdato, koen FROM borgere"))
                    .containsExactly("1980-01-01;K");
            assertThat(
                            pulled.rows(
                                    "SELECT oprettet_dato FROM sager JOIN borgere USING (borger_id)"))
                    .containsExactly("2020-12-31");
            assertThat(pulled.rows("SELECT status FROM samtaler")).containsExactly("afholdt");
            assertThat(pulled.rows("SELECT timer FROM loentimer")).containsExactly("1012.5000");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    kind: csv                                          | linje 1 | »name« mangler
                    name: x~knd: csv                                   | linje 2 | »knd« er ukendt her
                    name: x~kind: xml                                  | linje 2 | »csv«, »xlsx« eller »jdbc«
                    name: x~delimiter: "::"                            | linje 2 | skilletegn
                    name: x~date_format: mm/dd                         | linje 2 | »dd-MM-yyyy«
                    name: x~tables:~  borger: {}                       | linje 3 | »borger« er ukendt
                    name: x~tables:~  borgere:~    columns:~      cpr: y | linje 5 | »cpr« er ukendt
                    name: x~tables:~  borgere:~    values:~      koen:~        Kvinde: F | linje 6 | »K« eller »M«
                    name: x~tables:~  borgere:~    values:~      borger_id: {a: b} | linje 5 | »borger_id« er ukendt
                    name: x~tables:~  borgere:~    optional: true      | linje 4 | kan ikke udelades
                    name: x~tables:~  borgere:~    rejected: {share: 2} | linje 4 | mellem 0 og 1
                    name: x~tables:~  borgere:~    file: ../borgere.csv | linje 4 | uden mappe
                    name: x~name: y                                    | linje 2 | to gange
                    name: [x                                           | linje 2 | YAML
                    """)
    void aFaultIsToldWithFileLineAndWhatWouldBeRight(String yaml, String place, String message)
            throws IOException {
        Path file = Files.writeString(folder.resolve("kilde.yml"), yaml.replace("~", "\n") + "\n");
        assertThatThrownBy(() -> SourceDescriptions.load(file))
                .isInstanceOf(ExtractRefused.class)
                .hasMessageStartingWith("kilde.yml, " + place)
                .hasMessageContaining(message);
    }

    @Test
    void aTablesOwnThresholdReplacesTheCommonOne() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("kilde.yml"),
                        "name: x\ntables:\n  borgere:\n    rejected: {share: 1, at_least: 1}\n");
        var small = new SmallExtract();
        for (int i = 0; i < 20; i++) {
            small.add("borgere", "BX" + i + ";;Q;;;");
        }
        try (var pulled =
                Pulled.of(folder, small, SourceDescriptions.load(file), Thresholds.STANDARD)) {
            assertThat(pulled.counts("borgere").rejected()).isEqualTo(20);
        }
    }
}
