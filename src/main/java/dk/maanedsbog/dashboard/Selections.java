package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.PageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns an address into an edition and a unit, never past what the viewer may open. */
@Component
class Selections {

    private final Editions editions;
    private final Figures figures;
    private final Visibilities visibilities;
    private final Refusals refusals;

    Selections(Editions editions, Figures figures, Visibilities visibilities, Refusals refusals) {
        this.editions = editions;
        this.figures = figures;
        this.visibilities = visibilities;
        this.refusals = refusals;
    }

    /** Empty when nothing is published, or when the viewer may see nothing of it. */
    Optional<Selection> find(Viewer viewer, PageState asked) {
        return find(viewer, asked, false, unit -> refusals.unit(viewer, unit));
    }

    /** The same for a page that tells the audit trail itself what it refuses. */
    Optional<Selection> findUntold(Viewer viewer, PageState asked) {
        return find(viewer, asked, false, unit -> {});
    }

    /** The same, where employees are units that can be opened too. */
    Optional<Selection> findWithPeople(Viewer viewer, PageState asked) {
        return find(viewer, asked, true, unit -> refusals.unit(viewer, unit));
    }

    private Optional<Selection> find(
            Viewer viewer, PageState asked, boolean people, Consumer<Optional<Unit>> refused) {
        List<Edition> months = editions.newestOfEach(Period.Kind.MONTH);
        List<Edition> weeks = editions.newestOfEach(Period.Kind.WEEK);
        List<String> notes = new ArrayList<>();
        return edition(months, weeks, asked, notes)
                .flatMap(
                        edition -> {
                            boolean weekly = edition.period().kind() == Period.Kind.WEEK;
                            return select(
                                    viewer,
                                    asked,
                                    edition,
                                    weekly ? weeks : months,
                                    periods(months, weeks),
                                    people,
                                    refused,
                                    notes);
                        });
    }

    /** Whether there is anything to see for somebody. */
    boolean anythingPublished() {
        return editions.latest(Period.Kind.MONTH)
                .or(() -> editions.latest(Period.Kind.WEEK))
                .isPresent();
    }

    private Optional<Selection> select(
            Viewer viewer,
            PageState asked,
            Edition edition,
            List<Edition> sameKind,
            List<Period> periods,
            boolean people,
            Consumer<Optional<Unit>> refused,
            List<String> notes) {
        Visibility visibility = visibilities.of(viewer);
        Optional<String> own = visibilities.ownDepartment(viewer);
        List<EditionUnit> permitted = figures.units(visibility, edition);
        asked.unit()
                .filter(code -> asked.askedUnit().flatMap(unit -> named(permitted, unit)).isEmpty())
                .ifPresent(code -> refused.accept(asked.askedUnit()));
        List<EditionUnit> units =
                permitted.stream()
                        .filter(unit -> people || unit.unit().level() != Level.EMPLOYEE)
                        .toList();
        return unit(units, own, edition, asked, notes)
                .map(
                        unit ->
                                new Selection(
                                        visibility,
                                        edition,
                                        unit,
                                        sameKind,
                                        periods,
                                        units,
                                        own,
                                        notes));
    }

    private static Optional<Edition> edition(
            List<Edition> months, List<Edition> weeks, PageState asked, List<String> notes) {
        Optional<Edition> newest = Stream.concat(months.stream(), weeks.stream()).findFirst();
        if (asked.period().isEmpty()) {
            return newest;
        }
        Optional<Period> period = asked.askedPeriod();
        Optional<Edition> found =
                Stream.concat(months.stream(), weeks.stream())
                        .filter(edition -> period.filter(edition.period()::equals).isPresent())
                        .findFirst();
        if (found.isEmpty()) {
            newest.ifPresent(
                    shown -> notes.add(translate("note.period", Dates.period(shown.period()))));
        }
        return found.or(() -> newest);
    }

    /** The unit asked for, or the viewer's own department, or the municipality. */
    private static Optional<EditionUnit> unit(
            List<EditionUnit> units,
            Optional<String> own,
            Edition edition,
            PageState asked,
            List<String> notes) {
        Optional<EditionUnit> home =
                own.flatMap(id -> named(units, Unit.department(id)))
                        .or(() -> named(units, Unit.MUNICIPALITY))
                        .or(() -> units.stream().findFirst());
        if (asked.unit().isEmpty()) {
            return home;
        }
        Optional<EditionUnit> found = asked.askedUnit().flatMap(unit -> named(units, unit));
        if (found.isEmpty()) {
            // the same words whether the unit is unknown or not permitted
            home.ifPresent(shown -> notes.add(translate("note.unit", name(shown))));
        }
        return found.or(() -> home);
    }

    static String name(EditionUnit unit) {
        return unit.unit().equals(Unit.MUNICIPALITY) ? translate("units.whole") : unit.name();
    }

    private static Optional<EditionUnit> named(List<EditionUnit> units, Unit wanted) {
        return units.stream().filter(unit -> unit.unit().equals(wanted)).findFirst();
    }

    private static List<Period> periods(List<Edition> months, List<Edition> weeks) {
        return Stream.concat(months.stream(), weeks.stream()).map(Edition::period).toList();
    }
}
