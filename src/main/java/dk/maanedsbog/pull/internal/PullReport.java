package dk.maanedsbog.pull.internal;

import dk.maanedsbog.quality.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a pull did, as it is written beside its figures.
 *
 * @param outcome {@code published}, {@code waiting}, {@code checked} or {@code refused}
 * @param reason why it was refused, in Danish
 * @param secondsToPublished from the first step to the edition's standing published
 */
record PullReport(
        String period,
        Integer revision,
        String outcome,
        String reason,
        Instant pulledAt,
        String dataUntil,
        boolean provisional,
        List<TableLine> tables,
        List<StepLine> steps,
        BigDecimal secondsToPublished,
        List<String> warnings,
        List<FindingLine> quality) {

    /** The rows of one table. */
    record TableLine(String table, long read, long loaded, long rejected) {}

    /** What the quality gate found. */
    record FindingLine(String colour, String rule, String where, String what, String mend) {

        static FindingLine of(Finding finding) {
            return new FindingLine(
                    finding.colour().code(),
                    finding.rule(),
                    finding.where(),
                    finding.what(),
                    finding.mend());
        }
    }

    /** The time and rows of one step. */
    record StepLine(String step, long rows, BigDecimal seconds) {

        static StepLine of(String step, long rows, Duration time) {
            return new StepLine(step, rows, PullReport.seconds(time));
        }
    }

    /** A time in seconds, to the millisecond. */
    static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    void write(Path file) throws IOException {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(file.toFile(), this);
    }
}
