package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads all figures of a person's page with a single question: the person's and the department's.
 */
@Component
class PersonFigures {

    /** The citizens who wait, and the day count of the one who has waited longest. */
    static final String WAITING = "awaiting_placement";

    /** Told on the card of the citizens who wait. */
    static final String LONGEST = "longest_wait_days";

    private static final Series NOTHING = new Series(List.of());

    private final Editions editions;
    private final Overviews overviews;

    PersonFigures(Editions editions, Overviews overviews) {
        this.editions = editions;
        this.overviews = overviews;
    }

    /** The indicators of the person's role, in the catalogue's order. */
    List<PersonSeries> read(PersonPage page) {
        String role = page.person().role().orElse("");
        List<Definition> definitions =
                editions.definitions(page.edition()).stream()
                        .filter(definition -> definition.roles().contains(role))
                        .toList();
        if (definitions.isEmpty()) {
            return List.of();
        }
        Map<Unit, Map<String, Series>> read =
                overviews.read(
                        page.visibility(),
                        Overviews.needed(page.period(), page.editions()),
                        List.of(page.unit(), page.department().unit()),
                        definitions.stream().map(Definition::indicator).toList());
        Map<String, Series> own = read.getOrDefault(page.unit(), Map.of());
        Map<String, Series> department = read.getOrDefault(page.department().unit(), Map.of());
        var names = new IndicatorNames(definitions);
        List<PersonSeries> series = new ArrayList<>();
        for (Definition definition : definitions) {
            series.add(
                    new PersonSeries(
                            definition,
                            names.of(definition),
                            page.period(),
                            own.getOrDefault(definition.indicator(), NOTHING),
                            department.getOrDefault(definition.indicator(), NOTHING),
                            definition.indicator().equals(WAITING)
                                    ? longest(definitions, own, page)
                                    : Optional.empty()));
        }
        return series;
    }

    private static Optional<String> longest(
            List<Definition> definitions, Map<String, Series> own, PersonPage page) {
        return definitions.stream()
                .filter(definition -> definition.indicator().equals(LONGEST))
                .findFirst()
                .flatMap(
                        definition ->
                                own.getOrDefault(LONGEST, NOTHING)
                                        .value(page.period())
                                        .map(new Amounts(definition)::shown)
                                        .map(new Amounts(definition)::written));
    }
}
