package dk.maanedsbog.cause;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;

/** Where a unit's leader writes causes. */
public interface CauseWriting {

    /** Whether somebody leads the unit, and so may write about its figures. */
    boolean mayBeSetBy(Viewer viewer, Unit unit);

    /**
     * Writes a cause in place of the one before; an empty text takes it back.
     *
     * @throws CauseRefused when the viewer does not lead the unit, or the text can't be kept
     */
    void set(Viewer viewer, Period period, Unit unit, String indicator, String text);
}
