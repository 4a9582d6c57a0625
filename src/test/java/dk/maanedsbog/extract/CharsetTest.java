package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same extract in three encodings gives the same tables. */
class CharsetTest {

    private static final String TEXT =
            "medarbejder_id;navn;email;rolle\r\nM1;Åse Sønderborg;;leder\r\nM2;Bjørn Ærø – x;;mentor\r\n";

    @TempDir Path folder;

    private List<String> names(String at, byte[] bytes) {
        var small = new SmallExtract().bytes("medarbejdere.csv", bytes);
        try (var pulled = Pulled.of(folder.resolve(at), small)) {
            return pulled.rows("FROM medarbejdere ORDER BY ALL");
        }
    }

    @Test
    void utf8WithAndWithoutBomAndWindows1252AreOneAndTheSame() {
        var plain = names("a", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(plain).contains("M1;Åse Sønderborg;null;leder");
        assertThat(names("b", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        assertThat(names("c", TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(plain);
    }

    @Test
    void aFewBrokenRowsDoNotMakeAUtf8FileWindows1252() {
        byte[] bytes = (TEXT + "M3;Q\u0001;;leder\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xe6 : bytes[i];
        }
        var small = new SmallExtract().bytes("medarbejdere.csv", bytes).without("udtraek.csv");
        try (var pulled = Pulled.of(folder, small)) {
            assertThat(pulled.counts("medarbejdere"))
                    .isEqualTo(new TableCounts("medarbejdere", 3, 2, 1));
            assertThat(pulled.extract.rejected().getFirst().column()).isEqualTo("navn");
        }
    }

    @Test
    void bytesThatWindows1252LeavesUndefinedAreBroken() {
        byte[] bytes = (TEXT + "M3;Q\u0001;;leder\n").getBytes(Charset.forName("windows-1252"));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0x81 : bytes[i];
        }
        var source = SourceDescription.STANDARD;
        var small = new SmallExtract().bytes("medarbejdere.csv", bytes).without("udtraek.csv");
        var fixed =
                new SourceDescription(
                        "x",
                        source.kind(),
                        SourceDescription.Charset.WINDOWS_1252,
                        ';',
                        Decimal.AUTO,
                        source.dateForm(),
                        java.util.Map.of());
        small.bytes(
                "virksomhedsbesoeg.csv",
                "besoeg_id;medarbejder_id;virksomhed_id;dato;form;formaal\nVB1;M2;V1;2026-10-29;;jobåbning"
                        .getBytes(Charset.forName("windows-1252")));
        try (var pulled = Pulled.of(folder, small, fixed, Pulled.LENIENT)) {
            assertThat(pulled.counts("medarbejdere").rejected()).isEqualTo(1);
            assertThat(pulled.rows("SELECT formaal FROM virksomhedsbesoeg"))
                    .containsExactly("jobåbning");
        }
    }
}
