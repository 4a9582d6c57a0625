package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.PageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns an address into a person's page, never past what the gate lets the viewer read. */
@Component
class Persons {

    /** What an address leads to: a page, or why there is none. */
    sealed interface Found {
        List<String> notes();

        PageState state();
    }

    /** A page to show. */
    record Open(PersonPage page, List<String> notes) implements Found {

        @Override
        public PageState state() {
            return page.state();
        }
    }

    /**
     * No figures to show, and why.
     *
     * @param edition the month that was asked for; empty when nothing is published
     */
    record Closed(
            String title,
            String text,
            Optional<Edition> edition,
            List<Edition> editions,
            PageState state,
            List<String> notes)
            implements Found {}

    private final Editions editions;
    private final Figures figures;
    private final Visibilities visibilities;
    private final Staff staff;
    private final AuditTrail trail;

    Persons(
            Editions editions,
            Figures figures,
            Visibilities visibilities,
            Staff staff,
            AuditTrail trail) {
        this.editions = editions;
        this.figures = figures;
        this.visibilities = visibilities;
        this.staff = staff;
        this.trail = trail;
    }

    Found find(Viewer viewer, PageState asked) {
        List<Edition> months = editions.newestOfEach(Period.Kind.MONTH);
        List<String> notes = new ArrayList<>();
        Optional<Edition> edition = month(months, asked, notes);
        if (edition.isEmpty()) {
            return new Closed(
                    translate("empty.none.title"),
                    translate("empty.none"),
                    edition,
                    months,
                    asked,
                    notes);
        }
        return new Search(viewer, visibilities.of(viewer), edition.get(), months, notes)
                .person(asked);
    }

    /** The month asked for; for a week the month that it ends in or the nearest before. */
    private static Optional<Edition> month(
            List<Edition> months, PageState asked, List<String> notes) {
        Optional<Period> period = asked.askedPeriod();
        Optional<Edition> found =
                months.stream()
                        .filter(
                                edition ->
                                        period.filter(wanted -> fits(edition.period(), wanted))
                                                .isPresent())
                        .findFirst();
        Optional<Edition> newest = months.stream().findFirst();
        if (found.isEmpty() && asked.period().isPresent()) {
            newest.ifPresent(
                    shown -> notes.add(translate("note.period", Dates.period(shown.period()))));
        }
        return found.or(() -> newest);
    }

    private static boolean fits(Period month, Period wanted) {
        return switch (wanted) {
            case Period.Month exact -> month.equals(exact);
            case Period.Week week -> !month.firstDay().isAfter(week.lastDay());
        };
    }

    /** One search for the person that an address means. */
    private final class Search {

        private final Viewer viewer;
        private final Visibility visibility;
        private final Edition edition;
        private final List<Edition> months;
        private final List<String> notes;
        private final List<EditionUnit> units;

        Search(
                Viewer viewer,
                Visibility visibility,
                Edition edition,
                List<Edition> months,
                List<String> notes) {
            this.viewer = viewer;
            this.visibility = visibility;
            this.edition = edition;
            this.months = months;
            this.notes = notes;
            this.units = figures.units(visibility, edition);
        }

        Found person(PageState asked) {
            Optional<Unit> own = viewer.employeeId().map(Unit::employee);
            Optional<Unit> other =
                    asked.askedUnit()
                            .filter(unit -> unit.level() == Level.EMPLOYEE)
                            .filter(unit -> !own.equals(Optional.of(unit)));
            if (other.isPresent() && maySee(other.get())) {
                return open(other.get(), false)
                        .orElseGet(() -> closed(PageState.of(edition.period(), other.get())));
            }
            other.ifPresent(this::refuse);
            return own.flatMap(unit -> open(unit, true)).orElseGet(this::nothingOfOneself);
        }

        private Optional<Found> open(Unit wanted, boolean own) {
            return named(units, wanted)
                    .flatMap(
                            person ->
                                    person.departmentId()
                                            .flatMap(id -> named(units, Unit.department(id)))
                                            .map(department -> page(person, department, own)));
        }

        private Found page(EditionUnit person, EditionUnit department, boolean own) {
            return new Open(
                    new PersonPage(visibility, edition, person, department, months, own), notes);
        }

        /** In this month, or in the newest, so that a month before the first day refuses nobody. */
        private boolean maySee(Unit wanted) {
            return named(units, wanted).isPresent()
                    || named(figures.units(visibility, months.getFirst()), wanted).isPresent();
        }

        /** The trail names the employee if there is one, and never what else was typed. */
        private void refuse(Unit wanted) {
            notes.add(translate(viewer.employeeId().isPresent() ? "mine.note" : "mine.note.none"));
            trail.add(
                    viewer.userName(),
                    AuditAction.REFUSED,
                    translate(DanishFormat.LOCALE, "mine.title"),
                    staff.employee(wanted.id()).map(known -> wanted),
                    0);
        }

        private Found nothingOfOneself() {
            PageState state = new PageState(Optional.empty(), Optional.empty(), Optional.empty());
            Optional<String> department = visibilities.ownDepartment(viewer);
            if (viewer.employeeId().isEmpty()) {
                return closed("mine.nobody", state, Optional.empty());
            }
            if (department.isEmpty()) {
                return closed("empty.hidden", state, Optional.empty());
            }
            Optional<String> then =
                    staff.teamOn(viewer.employeeId().get(), edition.period().lastDay())
                            .map(Team::departmentId);
            String why =
                    then.isEmpty()
                            ? "mine.not-yet"
                            : then.equals(department) ? "mine.no-role" : "mine.moved";
            return closed(why, state.with(edition.period()), Optional.of(edition));
        }

        private Found closed(PageState state) {
            return closed("mine.not-here", state, Optional.of(edition));
        }

        private Found closed(String why, PageState state, Optional<Edition> shown) {
            return new Closed(
                    translate(why + ".title"),
                    translate(why, Dates.period(edition.period())),
                    shown,
                    months,
                    state,
                    notes);
        }

        private static Optional<EditionUnit> named(List<EditionUnit> units, Unit wanted) {
            return units.stream().filter(unit -> unit.unit().equals(wanted)).findFirst();
        }
    }
}
