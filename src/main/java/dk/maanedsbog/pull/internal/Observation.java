package dk.maanedsbog.pull.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.extract.TableCounts;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.quality.Observed;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks at a counted pull, and at the editions before it, for the quality gate. */
@Component
class Observation {

    private static final int PERIODS = 60;

    /** A team that has counted less in everything may well count nothing the next time. */
    private static final int FEW = 10;

    private final Editions editions;
    private final Figures figures;
    private final IndicatorCatalogue catalogue;

    Observation(Editions editions, Figures figures, IndicatorCatalogue catalogue) {
        this.editions = editions;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /** A figure of one unit, in whichever period. */
    private record Place(String indicator, Unit unit) {}

    Observed of(PullRun run, int longWaitDays) {
        var counted = new CountedWork(run.connection());
        Period period = run.request().period();
        return new Observed(
                run.counts().stream()
                        .collect(Collectors.toMap(TableCounts::table, TableCounts::read)),
                editions.rowsOfLastPull(),
                counted.teams(),
                teams(period),
                counted.leavers(period.lastDay()),
                counted.longWaits(longWaitDays),
                series(counted, period));
    }

    /** The teams of the edition that stands nearest before this one, if only as its revision. */
    private Map<String, String> teams(Period period) {
        Optional<Edition> last =
                editions.newestOfEach(period.kind()).stream()
                        .filter(edition -> edition.period().compareTo(period) <= 0)
                        .findFirst();
        Map<String, String> teams = new HashMap<>();
        last.ifPresent(
                edition -> {
                    Map<Unit, String> names = new HashMap<>();
                    figures.units(Visibility.fullRights(), edition)
                            .forEach(unit -> names.put(unit.unit(), unit.name()));
                    figures.each(
                            Visibility.fullRights(),
                            FigureQuery.of(edition).levels(Level.TEAM),
                            figure -> {
                                if (figure.subjects() >= FEW) {
                                    teams.put(
                                            figure.unit().id(),
                                            names.getOrDefault(figure.unit(), ""));
                                }
                            });
                });
        return teams;
    }

    private List<Observed.Series> series(CountedWork counted, Period period) {
        List<Edition> before =
                editions.newestOfEach(period.kind()).stream()
                        .filter(edition -> edition.period().compareTo(period) < 0)
                        .limit(PERIODS)
                        .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        Map<Place, List<Figure>> past = new HashMap<>();
        figures.each(
                Visibility.fullRights(),
                FigureQuery.of(before).levels(Level.MUNICIPALITY, Level.DEPARTMENT),
                figure ->
                        past.computeIfAbsent(
                                        new Place(figure.indicator(), figure.unit()),
                                        none -> new ArrayList<>())
                                .add(figure));
        Map<String, String> names =
                Definition.toldApart(EditionSource.definitions(catalogue, period.kind())).stream()
                        .collect(Collectors.toMap(Definition::indicator, Definition::label));
        return counted.series(
                id -> names.getOrDefault(id, id),
                (indicator, unit) ->
                        past(
                                past.getOrDefault(new Place(indicator, unit), List.of()),
                                period.yearBefore()));
    }

    private static Observed.Past past(List<Figure> found, Period yearBefore) {
        return new Observed.Past(
                found.reversed().stream().flatMap(figure -> figure.value().stream()).toList(),
                found.stream()
                        .filter(figure -> figure.period().equals(yearBefore))
                        .flatMap(figure -> figure.value().stream())
                        .findFirst());
    }
}
