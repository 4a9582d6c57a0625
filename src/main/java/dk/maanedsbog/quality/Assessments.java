package dk.maanedsbog.quality;

import java.util.List;
import java.util.Optional;

/** What the quality gate said, of each pull, for ever. */
public interface Assessments {

    void add(Assessment assessment);

    /** The newest first. */
    List<Assessment> newest(int limit);

    /** What was said of the pull that made an edition; empty for editions from before the gate. */
    Optional<Assessment> ofEdition(long editionId);
}
