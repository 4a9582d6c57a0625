package dk.maanedsbog.board;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/** One slide of a board's document; its fields are the page's contract. */
public sealed interface Slide {

    Frame frame();

    /**
     * What stands on every slide.
     *
     * @param revised the word for a later revision; null for the first
     */
    record Frame(
            String kind,
            String title,
            String unit,
            int seconds,
            String period,
            String freshness,
            String revised) {}

    /** The numbers of the period. */
    record FiguresSlide(@JsonUnwrapped Frame frame, List<Tile> tiles) implements Slide {}

    /** What should be done something about. */
    record ActionSlide(@JsonUnwrapped Frame frame, List<Item> items) implements Slide {}

    /**
     * The basket of balls, drawn and in words.
     *
     * @param said the total and its words as one sentence, for those who hear or read it in a line
     */
    record BasketSlide(
            @JsonUnwrapped Frame frame,
            String svg,
            String total,
            String words,
            String said,
            List<Row> rows,
            String expectation,
            String note)
            implements Slide {}

    /** What the leader wrote. */
    record NotesSlide(@JsonUnwrapped Frame frame, List<String> since, List<Agreed> agreements)
            implements Slide {}

    /**
     * One number.
     *
     * @param hidden whether the gate took the number away
     * @param change against the period before; null where either is not known
     * @param goal null where there is none
     * @param line the last twelve periods as SVG; null where there is no line
     */
    record Tile(
            String label,
            String value,
            boolean hidden,
            Change change,
            Goal goal,
            String line,
            String lineText) {}

    /** A change in words; {@code sign} is up, down or same. */
    record Change(String sign, String strong, String rest) {}

    /** A goal in words; {@code state} is met, missed or none. */
    record Goal(String state, String text, String strong) {}

    /** Something to act on; {@code state} is attention, calm, or untold without a number. */
    record Item(String value, String text, String state, String note) {}

    /** A kind of balls, counted. */
    record Row(String kind, String symbol, String count, String label) {}

    /**
     * An agreement with its deadline in words.
     *
     * @param due the deadline as a date: whether it has passed is for the day on which it is read
     */
    record Agreed(String what, String who, String deadline, LocalDate due) {}
}
