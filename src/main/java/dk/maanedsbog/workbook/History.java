package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The editions that a workbook looks back on: of each earlier period the newest one that stood
 * published when this edition was, so that the workbook of an edition never changes.
 */
final class History {

    private static final int TREND = 13;

    private final Edition edition;
    private final Map<Period, Edition> known = new TreeMap<>();

    History(Edition edition, Collection<Edition> all) {
        this.edition = edition;
        all.stream()
                .filter(other -> other.period().kind() == edition.period().kind())
                .filter(other -> other.period().compareTo(edition.period()) < 0)
                .filter(other -> !other.publishedAt().isAfter(edition.publishedAt()))
                .forEach(other -> known.merge(other.period(), other, History::newer));
        known.put(edition.period(), edition);
    }

    private static Edition newer(Edition one, Edition other) {
        return one.revision() >= other.revision() ? one : other;
    }

    /** Up to thirteen periods without a hole, the oldest first, the edition's own last. */
    List<Period> trend() {
        List<Period> periods = new ArrayList<>();
        Period period = edition.period();
        Period oldest = Collections.min(known.keySet());
        while (periods.size() < TREND && period.compareTo(oldest) >= 0) {
            periods.addFirst(period);
            period = period.previous();
        }
        return periods;
    }

    /** The period that an indicator's change is measured against. */
    Period before(Definition definition) {
        Period period = edition.period();
        if (!definition.comparison().equals("window")) {
            return period.previous();
        }
        int back = period.kind() == Period.Kind.MONTH ? 6 : 26;
        for (int i = 0; i < back; i++) {
            period = period.previous();
        }
        return period;
    }

    Period yearBefore() {
        return edition.period().yearBefore();
    }

    Optional<Edition> at(Period period) {
        return Optional.ofNullable(known.get(period));
    }

    /** The editions that figures are read from, this one included. */
    List<Edition> read(List<Definition> definitions) {
        List<Period> wanted = new ArrayList<>(trend());
        wanted.add(yearBefore());
        definitions.forEach(definition -> wanted.add(before(definition)));
        return wanted.stream().distinct().sorted().map(known::get).filter(e -> e != null).toList();
    }
}
