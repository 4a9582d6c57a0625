package dk.maanedsbog.board.internal;

import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.BasketSvg;
import dk.maanedsbog.basket.BasketWords;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.organisation.NamesInText;
import java.util.List;

/** The basket as a slide: its drawing for a wall, and the same in words. */
final class BasketSlides {

    private static final BasketWords WORDS = BasketWords.danish();

    private BasketSlides() {}

    /**
     * @param names nobody's may hang on the wall, also of those who were employed after the words
     *     were written
     */
    static Slide of(Slide.Frame frame, Basket basket, NamesInText names) {
        return new Slide.BasketSlide(
                frame,
                BasketSvg.wall(basket),
                WORDS.total(basket),
                WORDS.besideTotal(basket),
                WORDS.totalAndBeside(basket),
                rows(basket),
                expectation(basket.expectation(), names),
                note(basket));
    }

    private static String expectation(String said, NamesInText names) {
        return said.isBlank() || names.first(said).isPresent() ? null : said;
    }

    private static List<Slide.Row> rows(Basket basket) {
        return WORDS.rows(basket).stream()
                .map(
                        row ->
                                new Slide.Row(
                                        row.kind().code(),
                                        BasketSvg.symbol(row.drawn()),
                                        row.count(),
                                        row.label()))
                .toList();
    }

    private static String note(Basket basket) {
        String marked = WORDS.marked(basket);
        return marked.isEmpty() ? WORDS.note(basket) : WORDS.note(basket) + " · " + marked;
    }
}
