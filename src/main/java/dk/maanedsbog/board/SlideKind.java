package dk.maanedsbog.board;

import java.util.Arrays;
import java.util.List;

/** What a slide of a board is about. */
public enum SlideKind {
    /** The period's numbers with change and goal. */
    FIGURES("figures", "Ugens tal"),
    /** What ends soon, has no end, or is below its goal. */
    ACTION("action", "Hvad kræver handling"),
    /** The basket of balls. */
    BASKET("basket", "Kurv med bolde"),
    /** What happened since the last meeting, and what was agreed. */
    NOTES("notes", "Siden sidst og aftaler");

    private final String code;
    private final String title;

    SlideKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The kind as board files and the document write it. */
    public String code() {
        return code;
    }

    /** The title of a slide that is given none. */
    public String title() {
        return title;
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(SlideKind::code).toList();
    }

    /** The kind of one of the {@link #codes}. */
    public static SlideKind ofCode(String code) {
        return values()[codes().indexOf(code)];
    }
}
