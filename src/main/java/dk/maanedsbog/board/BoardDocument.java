package dk.maanedsbog.board;

import java.util.List;

/**
 * All that a display shows, in words that are ready to stand on a wall; no person is in it.
 *
 * @param app the running application's version, by which a page knows that it is out of date
 * @param edition the period and revision shown; empty before the first
 * @param dataUntil the last day of data, as {@code 2026-11-08}; empty before the first edition
 * @param poll seconds between questions when no events come
 */
public record BoardDocument(
        String app,
        String edition,
        String display,
        String municipality,
        String unit,
        String dataUntil,
        int poll,
        List<Slide> slides) {

    /** The same, as the display of that name shows it. */
    public BoardDocument shownBy(String name) {
        return new BoardDocument(app, edition, name, municipality, unit, dataUntil, poll, slides);
    }
}
