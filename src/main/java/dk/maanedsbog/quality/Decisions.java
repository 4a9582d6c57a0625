package dk.maanedsbog.quality;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.Publication.NewContribution;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.book.Publication.Rows;
import dk.maanedsbog.organisation.StaffList;
import java.util.List;
import java.util.Optional;

/** Editions that wait for a signature or an approval, and who decided what about them. */
public interface Decisions {

    /**
     * Writes an edition that waits, with what the gate said of it. Until it is published rights
     * follow from the staff list of the edition before.
     */
    HeldEdition hold(
            EditionDraft draft,
            Rows<NewFigure> figures,
            Rows<NewContribution> contributions,
            Assessment assessment,
            StaffList staff);

    /** What has been decided about an edition, the first first. */
    List<Decision> of(long editionId);

    /** What an edition that waits still lacks; empty when it does not wait. */
    List<Decision.Kind> lacking(long editionId);

    /** Whether somebody may decide this about an edition that waits. */
    boolean mayDecide(Viewer viewer, Decision.Kind kind, long editionId);

    /**
     * Decides, and publishes the edition when nothing is lacking any more.
     *
     * @return the published edition; empty while it waits on, or when it was rejected
     * @throws DecisionRefused when it does not wait for that, the viewer may not, or the reason is
     *     missing or can't be kept
     */
    Optional<Edition> decide(Viewer viewer, Decision.Kind kind, long editionId, String reason);

    /** Signs on the server's own terminal, as {@link #decide} does. */
    Optional<Edition> signAsOperator(long editionId, String reason);
}
