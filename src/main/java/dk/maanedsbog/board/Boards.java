package dk.maanedsbog.board;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Optional;

/** The boards of batch-config/boards, and the order that leaders gave their slides. */
public interface Boards {

    /** The boards as their files plan them. */
    List<Board> all();

    Optional<Board> find(String id);

    /** A board as the unit's leader ordered it; as its file plans it where none did. */
    Board of(Board board, Unit unit);

    /** The unit's orders of a board, the newest first. */
    List<SlideOrder> orders(Board board, Unit unit);

    /**
     * Sets which slides a unit's board shows, in which order and how long; none takes the file's
     * own order again.
     *
     * @throws BoardRefused when the viewer leads the unit not, or the order is not possible
     */
    void order(Viewer viewer, Board board, Unit unit, List<SlideOrder.Slot> slots);
}
