package dk.maanedsbog.workbook;

import java.util.Locale;

/** Measures text as Arial sets it, by a table, so that widths are the same on every machine. */
final class TextWidth {

    /** Widths from space to tilde, in thousandths of the letter size. */
    private static final int[] ASCII = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };

    private static final double PIXELS_A_POINT = 96.0 / 72.0;
    private static final double BOLD = 1.08;
    private static final int PADDING = 7;

    /** Pixels of the widest digit of Arial 10: the unit in which Excel gives column widths. */
    static final int DIGIT = 7;

    /** Pixels that a heading on the right keeps clear of the one before it. */
    static final int GAP = 8;

    private TextWidth() {}

    /** The text's width in pixels at 96 dpi. */
    static double pixels(String text, double points, boolean bold) {
        double thousandths = text.chars().mapToDouble(TextWidth::letter).sum();
        return thousandths / 1000 * points * PIXELS_A_POINT * (bold ? BOLD : 1);
    }

    /** The column width, in pixels, that shows the text on one line. */
    static int column(String text, boolean bold) {
        return (int) Math.ceil(pixels(text, 10, bold)) + PADDING;
    }

    /** How many lines the text takes in a column of that many pixels, broken at spaces. */
    static int lines(String text, double points, boolean bold, int columnPixels) {
        int room = columnPixels - PADDING;
        double space = pixels(" ", points, bold);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            double used = 0;
            for (String word : paragraph.split(" ")) {
                double width = pixels(word, points, bold);
                if (used > 0 && used + space + width > room) {
                    lines++;
                    used = width;
                } else {
                    used += (used > 0 ? space : 0) + width;
                }
            }
        }
        return lines;
    }

    private static double letter(int character) {
        if (character >= ' ' && character <= '~') {
            return ASCII[character - ' '];
        }
        return switch (Character.toString(character).toLowerCase(Locale.ROOT)) {
            case "æ" -> 950;
            case "\u00a0" -> 278;
            case "–", "ø", "å", "é", "ü", "ö", "ä" -> Character.isUpperCase(character) ? 778 : 611;
            default -> 800;
        };
    }
}
