package dk.maanedsbog.board;

import dk.maanedsbog.shared.Unit;

/** What boards show right now. */
public interface Documents {

    /**
     * What a unit's board shows, as from outside every department: a wall can be seen by anyone.
     */
    BoardDocument now(Board board, Unit unit);
}
