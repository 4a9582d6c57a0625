package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Publication.NewFigure;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over an edition's figures, in an order and form of their own. */
final class FiguresHash {

    private final List<String> lines = new ArrayList<>();

    void add(NewFigure figure) {
        lines.add(
                String.join(
                        ";",
                        figure.indicator(),
                        figure.level(),
                        figure.unitId(),
                        written(figure.numerator()),
                        written(figure.denominator()),
                        Long.toString(figure.subjects()),
                        written(figure.median())));
    }

    private static String written(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    String value() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.sort(null);
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
