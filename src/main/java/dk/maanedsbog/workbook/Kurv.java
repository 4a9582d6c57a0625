package dk.maanedsbog.workbook;

import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.BasketPicture;
import dk.maanedsbog.basket.BasketWords;

/** The basket of balls on a department's sheet: in words, and as a picture under them. */
final class Kurv {

    private static final int PIXELS = 420;
    private static final int LEFT = 3;

    private final Basket basket;
    private final BasketWords words = BasketWords.danish();

    Kurv(Basket basket) {
        this.basket = basket;
    }

    void write(Page page) {
        page.gap(1);
        page.section(words.title());
        page.note(words.sentence(basket) + ".");
        if (!basket.expectation().isBlank()) {
            page.note("»" + basket.expectation() + "«");
        }
        int rows = Page.rows(PIXELS * BasketPicture.HEIGHT / BasketPicture.WIDTH);
        int from = page.nextRow();
        page.gap(rows);
        page.picture(
                BasketPicture.png(basket),
                words.title(),
                words.title() + ". " + words.sentence(basket) + ".",
                page.anchor(LEFT, from, PIXELS, rows));
        page.note(legend());
    }

    /** What the shapes mean, each as a letter of its shape, as the picture has no letters. */
    private String legend() {
        String marked = words.marked(basket);
        return words.note(basket)
                + (basket.now().sorted() ? ". ● i job, ■ i IGU, ◆ under uddannelse" : "")
                + (basket.missing().isPresent() ? ". ○ mangler til målet" : "")
                + (basket.goal().isPresent() ? ". Prikket streg: målet" : "")
                + (marked.isEmpty() ? "" : ". " + marked)
                + ".";
    }
}
