package dk.maanedsbog.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A QR code reads back as the address, from its drawing and from its text. */
class QrCodeTest {

    private static final String ADDRESS =
            "https://maanedsbog.kommunen.dk/tavle/" + DisplayToken.create();
    private static final int RIM = 4;

    @Test
    void the_drawing_reads_back() throws ChecksumException, FormatException {
        String svg = QrCode.of(ADDRESS).svg();
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(size.find()).isTrue();
        int side = Integer.parseInt(size.group(1));
        boolean[][] dark = new boolean[side - 2 * RIM][side - 2 * RIM];
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            dark[Integer.parseInt(square.group(2)) - RIM][Integer.parseInt(square.group(1)) - RIM] =
                    true;
        }
        assertThat(new Decoder().decode(dark).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void the_text_reads_back() throws ChecksumException, FormatException {
        List<String> lines = QrCode.of(ADDRESS).text().lines().toList();
        int side = lines.getFirst().length();
        boolean[][] dark = new boolean[side - 2 * RIM][side - 2 * RIM];
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark.length; x++) {
                char sign = lines.get((y + RIM) / 2).charAt(x + RIM);
                dark[y][x] =
                        (y + RIM) % 2 == 0
                                ? sign == '▄' || sign == ' '
                                : sign == '▀' || sign == ' ';
            }
        }
        assertThat(new Decoder().decode(dark).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void a_token_has_256_bits_and_its_hash_another_form() {
        String token = DisplayToken.create();
        assertThat(DisplayToken.possible(token)).isTrue();
        assertThat(token).hasSize(43).isNotEqualTo(DisplayToken.create());
        assertThat(DisplayToken.hash(token)).matches("[0-9a-f]{64}");
        assertThat(DisplayToken.possible("skal")).isFalse();
        assertThat(DisplayToken.possible(token + "A")).isFalse();
    }
}
