package dk.maanedsbog.pull;

import dk.maanedsbog.extract.ExtractSource;
import dk.maanedsbog.shared.Period;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be pulled, and from where.
 *
 * @param source the extract's folder, workbook or database address, as the description reads it
 * @param description the name of the source description, without {@code .yml}
 * @param out where figures, rejected rows, report and workbook are written; empty for nowhere
 * @param check whether to report without publishing
 * @param provisional whether to publish although the extract ends before the period does
 * @param signature why to publish although the quality gate finds something; empty to let it wait
 */
public record PullRequest(
        Period period,
        String source,
        String description,
        Optional<Path> out,
        boolean check,
        boolean provisional,
        Optional<String> signature) {

    /** A pull whose edition waits when the quality gate finds something. */
    public PullRequest(
            Period period,
            String source,
            String description,
            Optional<Path> out,
            boolean check,
            boolean provisional) {
        this(period, source, description, out, check, provisional, Optional.empty());
    }

    /** Without a database address's parameters, among which a password may be. */
    @Override
    public String toString() {
        return "PullRequest[%s, %s, %s]"
                .formatted(period.code(), ExtractSource.shown(source), description);
    }
}
