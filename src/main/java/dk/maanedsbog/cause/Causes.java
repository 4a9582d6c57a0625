package dk.maanedsbog.cause;

import dk.maanedsbog.shared.Period;
import java.util.List;

/** The causes of figures, as they are read. */
@FunctionalInterface
public interface Causes {

    /** All that has been written about a period's figures, the first first; none is ever lost. */
    List<Cause> of(Period period);
}
