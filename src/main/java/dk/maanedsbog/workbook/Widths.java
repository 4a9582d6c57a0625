package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Column widths, in pixels, that fit what will stand in them. */
final class Widths {

    private static final int LABEL_MOST = 360;
    private static final int NUMBER = 96;

    private Widths() {}

    /** A table of indicators: label, unit, compared period, and columns of numbers. */
    static int[] table(List<Definition> definitions, int numbers) {
        int[] widths = new int[3 + numbers];
        Arrays.fill(widths, NUMBER);
        widths[0] = labels(definitions);
        widths[1] = longest(definitions.stream().map(Texts::unit).toList(), 60, 130);
        widths[2] = 92;
        return widths;
    }

    static int labels(List<Definition> definitions) {
        return longest(definitions.stream().map(Definition::label).toList(), 220, LABEL_MOST);
    }

    static int names(Collection<EditionUnit> units, int least) {
        return longest(units.stream().map(EditionUnit::name).toList(), least, LABEL_MOST);
    }

    /** The width of the longest text, within bounds. */
    static int longest(Collection<String> texts, int least, int most) {
        int longest = texts.stream().mapToInt(text -> TextWidth.column(text, true)).max().orElse(0);
        return Math.clamp(longest, least, most);
    }

    /** A column of numbers, wide enough that no word of its heading is cut. */
    static int headed(String heading) {
        return Arrays.stream(heading.split("[ \n]"))
                .mapToInt(word -> TextWidth.column(word, true) + TextWidth.GAP)
                .reduce(NUMBER, Math::max);
    }
}
