package dk.maanedsbog.book;

import dk.maanedsbog.shared.Period;
import java.util.List;
import java.util.Optional;

/** The editions that nobody sees: for whoever signs and approves, and for the next pull. */
public interface HeldEditions {

    /** All of them, the newest pull first. */
    List<HeldEdition> all();

    Optional<HeldEdition> find(long id);

    /** The newest revision of a period that is held, whatever became of it. */
    Optional<HeldEdition> newest(Period period);
}
