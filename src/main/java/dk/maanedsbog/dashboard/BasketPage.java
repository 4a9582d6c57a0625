package dk.maanedsbog.dashboard;

import dk.maanedsbog.basket.Basket;
import java.util.List;
import java.util.Optional;

/**
 * Everything the page of a basket shows, from one reading of the figures.
 *
 * @param year the baskets of up to twelve periods, the newest first; its own is the first of them
 */
record BasketPage(Selection selection, String name, List<Basket> year) {

    /** The basket of the period; empty when none is made for it. */
    Optional<Basket> basket() {
        return year.stream()
                .filter(basket -> basket.period().equals(selection.edition().period()))
                .findFirst();
    }

    /** The basket of the period just before. */
    Optional<Basket> before() {
        return year.stream()
                .filter(basket -> basket.period().equals(selection.edition().period().previous()))
                .findFirst();
    }
}
