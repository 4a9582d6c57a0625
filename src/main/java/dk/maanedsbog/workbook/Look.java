package dk.maanedsbog.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks and, by its native format code, how its number or date is written. */
enum Look {
    TITLE(16, true, Ink.FIRST, Form.TEXT),
    SUBTITLE(10, false, Ink.SECOND, Form.TEXT),
    SECTION(12, true, Ink.FIRST, Form.TEXT),
    MARK(11, true, Ink.SIGNAL, Form.TEXT),
    LINK(10, false, Ink.ACCENT, Form.TEXT),
    LISTED_LINK(10, false, Ink.ACCENT, Form.TEXT),
    NOTE(9, false, Ink.SECOND, Form.WRAPPED),
    HEAD(10, true, Ink.FIRST, Form.WRAPPED),
    HEAD_RIGHT(10, true, Ink.FIRST, Form.WRAPPED_RIGHT),
    HEAD_WORD(10, true, Ink.FIRST, Form.WORD),
    HEAD_GROUP(10, true, Ink.FIRST, Form.WRAPPED_CENTRE),
    LABEL(10, false, Ink.FIRST, Form.TEXT),
    TEXT(10, false, Ink.FIRST, Form.WRAPPED),
    PROSE(10, false, Ink.FIRST, Form.WRAPPED),
    QUIET(10, false, Ink.SECOND, Form.TEXT),
    WORD(10, false, Ink.SECOND, Form.WORD),
    GOAL(10, false, Ink.FIRST, Form.WRAPPED_WORD),
    DASH(10, false, Ink.SECOND, Form.TEXT_RIGHT),
    COUNT(10, false, Ink.FIRST, Form.of("#,##0")),
    DECIMAL(10, false, Ink.FIRST, Form.of("#,##0.0")),
    PERCENT(10, false, Ink.FIRST, Form.of("0\\ %")),
    PERCENT_DECIMAL(10, false, Ink.FIRST, Form.of("0.0\\ %")),
    MORE(10, false, Ink.FIRST, Form.of("+#,##0;-#,##0;0")),
    MORE_DECIMAL(10, false, Ink.FIRST, Form.of("+#,##0.0;-#,##0.0;0.0")),
    MORE_POINTS(10, false, Ink.FIRST, Form.of("+0.0\" pp.\";-0.0\" pp.\";0.0\" pp.\"")),
    SAME_DECIMAL(10, false, Ink.FIRST, Form.of("0.0;0.0;0.0")),
    SAME_POINTS(10, false, Ink.FIRST, Form.of("0.0\" pp.\";0.0\" pp.\";0.0\" pp.\"")),
    PLAIN_NUMBER(10, false, Ink.FIRST, Form.of("#,##0.######")),
    DATE(10, false, Ink.FIRST, Form.of("dd-mm-yyyy")),
    LONG_DATE(10, false, Ink.FIRST, Form.left("[$-406]d\\.\\ mmmm\\ yyyy")),
    MOMENT(10, false, Ink.FIRST, Form.left("[$-406]d\\.\\ mmmm\\ yyyy\\ \"kl.\"\\ hh\".\"mm")),
    FACT(10, false, Ink.FIRST, Form.left("#,##0"));

    /** The drawings' colours. */
    static final class Ink {
        static final String FIRST = "14243A";
        static final String SECOND = "45556B";
        static final String ACCENT = "0B5C7A";
        static final String SIGNAL = "7A3E9D";
        static final String GROUND = "E3F0F4";
        static final String LINE = "DFE5EC";

        private Ink() {}
    }

    /** A format code and where the cell's content stands. */
    record Form(String code, HorizontalAlignment alignment, boolean wrapped, int indent) {

        static final Form TEXT = new Form("General", HorizontalAlignment.LEFT, false, 0);
        static final Form TEXT_RIGHT = new Form("General", HorizontalAlignment.RIGHT, false, 0);
        static final Form WRAPPED = new Form("General", HorizontalAlignment.LEFT, true, 0);
        static final Form WRAPPED_RIGHT = new Form("General", HorizontalAlignment.RIGHT, true, 0);
        static final Form WORD = new Form("General", HorizontalAlignment.LEFT, false, 1);
        static final Form WRAPPED_WORD = new Form("General", HorizontalAlignment.LEFT, true, 1);
        static final Form WRAPPED_CENTRE = new Form("General", HorizontalAlignment.CENTER, true, 0);

        static Form of(String code) {
            return new Form(code, HorizontalAlignment.RIGHT, false, 0);
        }

        static Form left(String code) {
            return new Form(code, HorizontalAlignment.LEFT, false, 0);
        }
    }

    private final int points;
    private final boolean bold;
    private final String ink;
    private final Form form;

    Look(int points, boolean bold, String ink, Form form) {
        this.points = points;
        this.bold = bold;
        this.ink = ink;
        this.form = form;
    }

    int points() {
        return points;
    }

    boolean bold() {
        return bold;
    }

    String ink() {
        return ink;
    }

    Form form() {
        return form;
    }

    boolean header() {
        return this == HEAD || this == HEAD_RIGHT || this == HEAD_WORD || this == HEAD_GROUP;
    }

    /** Whether the cell belongs to a table and is ruled below. */
    boolean ruled() {
        return switch (this) {
            case TITLE, SUBTITLE, SECTION, MARK, LINK, NOTE -> false;
            default -> true;
        };
    }
}
