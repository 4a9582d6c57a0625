package dk.maanedsbog.dashboard;

import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.cause.CauseWriting;
import dk.maanedsbog.cause.Causes;
import dk.maanedsbog.cause.KnownCauses;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads and writes the causes of figures with the rights of the moment. */
@Component
class CauseAccess {

    private final Causes causes;
    private final CauseWriting writing;
    private final CurrentViewer viewer;

    CauseAccess(Causes causes, CauseWriting writing, CurrentViewer viewer) {
        this.causes = causes;
        this.writing = writing;
        this.viewer = viewer;
    }

    Optional<Cause> of(Period period, Unit unit, String indicator) {
        return new KnownCauses(causes.of(period), Optional.empty()).of(unit, indicator);
    }

    boolean mayWrite(Unit unit) {
        return writing.mayBeSetBy(viewer.get(), unit);
    }

    void write(Period period, Unit unit, String indicator, String text) {
        writing.set(viewer.get(), period, unit, indicator, text);
    }
}
