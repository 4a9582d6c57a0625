package dk.maanedsbog.board;

import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A board as a file in batch-config/boards plans it.
 *
 * @param id the file's name without its ending
 * @param edition whether it shows the newest week or the newest month
 * @param unit the unit of a display that names none
 */
public record Board(
        String id, String title, Period.Kind edition, Unit unit, List<PlannedSlide> slides) {

    public Optional<PlannedSlide> slide(String key) {
        return slides.stream().filter(slide -> slide.key().equals(key)).findFirst();
    }

    /** All indicators that it reads. */
    public SequencedSet<String> indicators() {
        var all = new LinkedHashSet<String>();
        for (PlannedSlide slide : slides) {
            slide.indicators().forEach(measure -> all.add(measure.indicator()));
            slide.belowGoal().forEach(measure -> all.add(measure.indicator()));
        }
        return all;
    }

    /** The same board with these slides. */
    public Board with(List<PlannedSlide> wanted) {
        return new Board(id, title, edition, unit, wanted);
    }
}
