package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.ExtractRefused;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Finding;
import dk.maanedsbog.quality.Observed;
import dk.maanedsbog.quality.QualityGate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The step between counting and publishing: the quality gate refuses, or lets an edition wait. */
@Component
class QualitySteps {

    private final QualityGate gate;
    private final Assessments assessments;
    private final Observation observation;
    private final Settings settings;

    QualitySteps(
            QualityGate gate, Assessments assessments, Observation observation, Settings settings) {
        this.gate = gate;
        this.assessments = assessments;
        this.observation = observation;
        this.settings = settings;
    }

    /** A refusal is kept for ever, though it made no edition; a dry run leaves nothing behind. */
    void assess(PullRun run, StepRows rows) {
        Observed observed = observation.of(run, settings.quality().waits().days());
        var assessment =
                new Assessment(
                        run.request().period(),
                        run.revision(),
                        run.pulledAt(),
                        Optional.empty(),
                        settings.quality().approver(),
                        gate.findings(observed));
        run.assessed(assessment);
        rows.count(assessment.findings().size(), assessment.of(Colour.GREEN).size(), 0);
        if (assessment.colour() == Colour.RED) {
            if (!run.request().check()) {
                assessments.add(assessment);
            }
            throw new ExtractRefused(
                    assessment.of(Colour.RED).stream()
                            .map(Finding::line)
                            .collect(
                                    Collectors.joining(
                                            "\n",
                                            "Kvalitetskontrollen afviser hentningen.\n",
                                            "")));
        }
    }
}
