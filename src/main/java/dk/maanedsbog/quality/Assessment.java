package dk.maanedsbog.quality;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the quality gate said of one pull.
 *
 * @param editionId the edition that the pull made; empty for a refused one
 * @param approver the role whose approval the edition needs, by its code; empty for none
 */
public record Assessment(
        Period period,
        int revision,
        Instant at,
        Optional<Long> editionId,
        Optional<String> approver,
        List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** The worst of what was found. */
    public Colour colour() {
        return findings.stream()
                .map(Finding::colour)
                .max(Comparator.naturalOrder())
                .orElse(Colour.GREEN);
    }

    public List<Finding> of(Colour colour) {
        return findings.stream().filter(finding -> finding.colour() == colour).toList();
    }

    /** Whether the edition waits for somebody. */
    public boolean waits() {
        return colour() == Colour.YELLOW || approver.isPresent();
    }

    /** The same, of the edition that the pull made. */
    public Assessment of(long edition) {
        return new Assessment(period, revision, at, Optional.of(edition), approver, findings);
    }
}
