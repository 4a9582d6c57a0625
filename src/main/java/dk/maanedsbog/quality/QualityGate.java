package dk.maanedsbog.quality;

import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.configuration.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of a counted pull what is as it should be, what needs a signature, and what is refused. */
@Component
public class QualityGate {

    private final List<Rule> rules;

    QualityGate(Settings settings) {
        QualitySettings limits = settings.quality();
        rules =
                List.of(
                        new RowCounts(limits.rows()),
                        new MissingTeams(limits.missingTeams()),
                        new Leavers(limits.leavers()),
                        new LongWaits(limits.waits()),
                        new UnlikelyFigures(limits.history()));
    }

    /** What each rule says, in the rules' order; at least one finding a rule. */
    public List<Finding> findings(Observed observed) {
        return rules.stream().flatMap(rule -> rule.judge(observed).stream()).toList();
    }
}
