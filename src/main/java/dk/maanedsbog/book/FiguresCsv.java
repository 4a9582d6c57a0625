package dk.maanedsbog.book;

import dk.maanedsbog.access.Visibility;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an edition's figures as a file that compares byte for byte: what the reader may see, and
 * {@code skjult} in place of the numbers that are too small to be shown.
 */
public final class FiguresCsv {

    private static final String HIDDEN = "skjult";

    private static final String HEADER =
            "period;revision;indicator;level;unit_id;numerator;denominator;subjects;value";
    private static final int DECIMALS = 6;

    private final Figures figures;

    public FiguresCsv(Figures figures) {
        this.figures = figures;
    }

    /** Writes the file and tells how many figures are in it. */
    public int write(Visibility visibility, Edition edition, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        figures.each(visibility, FigureQuery.of(edition), figure -> lines.add(line(figure)));
        lines.sort(null);
        lines.addFirst(HEADER);
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return lines.size() - 1;
    }

    private static String line(Figure figure) {
        return String.join(
                ";",
                figure.period().code(),
                Integer.toString(figure.revision()),
                figure.indicator(),
                figure.unit().level().code(),
                quoted(figure.unit().id()),
                numbers(figure));
    }

    private static String numbers(Figure figure) {
        if (figure.suppressed()) {
            return String.join(";", HIDDEN, HIDDEN, HIDDEN, HIDDEN);
        }
        return String.join(
                ";",
                number(figure.numerator()),
                number(figure.denominator()),
                Long.toString(figure.subjects()),
                figure.value().map(value -> value.setScale(DECIMALS).toPlainString()).orElse(""));
    }

    /** A stored number without the zeros that only its column gives it. */
    private static String number(BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String quoted(String id) {
        return id.matches("[^;\"\\r\\n]*") ? id : "\"" + id.replace("\"", "\"\"") + "\"";
    }
}
