package dk.maanedsbog.board;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Optional;

/** What leaders write for their unit's board; every version stays. */
public interface Notes {

    /** What holds now; empty when nothing was ever written. */
    Optional<Note> of(Unit unit);

    /** All versions, the newest first. */
    List<Note> history(Unit unit);

    /**
     * Writes the unit's next version.
     *
     * @throws BoardRefused when the viewer leads the unit not, a text is too long, or it names a
     *     person
     */
    void write(Viewer viewer, Unit unit, List<String> since, List<Agreement> agreements);

    /** Whether the viewer may write and order for the unit. */
    boolean mayBeWrittenBy(Viewer viewer, Unit unit);
}
