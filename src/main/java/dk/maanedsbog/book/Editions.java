package dk.maanedsbog.book;

import dk.maanedsbog.shared.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published editions, none of which ever changes. */
public interface Editions {

    /** All editions, the newest period first, and within it the newest revision first. */
    List<Edition> all();

    /** The newest revision of each period of the kind, the newest period first. */
    List<Edition> newestOfEach(Period.Kind kind);

    Optional<Edition> newest(Period period);

    Optional<Edition> find(Period period, int revision);

    /** The newest revision of the newest period of the kind. */
    Optional<Edition> latest(Period.Kind kind);

    /** What each indicator meant in the edition, in overview order. */
    List<Definition> definitions(Edition edition);

    /** Rows read a table in the pull that published last; empty before the first. */
    Map<String, Long> rowsOfLastPull();
}
