package dk.maanedsbog.board;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** An address as a QR code, for a screen and for a terminal. */
public final class QrCode {

    /** The empty rim that readers need. */
    private static final int RIM = 4;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    public static QrCode of(String address) {
        try {
            return new QrCode(
                    Encoder.encode(
                                    address,
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** Squares on each side, the rim included. */
    int size() {
        return squares.getWidth() + 2 * RIM;
    }

    boolean dark(int across, int down) {
        int x = across - RIM;
        int y = down - RIM;
        return x >= 0
                && y >= 0
                && x < squares.getWidth()
                && y < squares.getHeight()
                && squares.get(x, y) == 1;
    }

    /** A drawing, dark on light in every theme, as readers want it. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (dark(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" \
        aria-label="QR-kode med skærmens adresse" shape-rendering="crispEdges">\
        <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>"""
                .formatted(size(), path);
    }

    /** Two rows of squares in each line of text, light squares as blocks for a dark terminal. */
    public String text() {
        var text = new StringBuilder();
        for (int y = 0; y < size(); y += 2) {
            for (int x = 0; x < size(); x++) {
                boolean upper = !dark(x, y);
                boolean lower = y + 1 < size() && !dark(x, y + 1);
                text.append(upper && lower ? '█' : upper ? '▀' : lower ? '▄' : ' ');
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
