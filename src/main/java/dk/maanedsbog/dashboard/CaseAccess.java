package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.CurrentViewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads what figures count with the rights of the moment: a page that stands open since before a
 * change of department gets nothing more.
 */
@Component
class CaseAccess {

    private final Figures figures;
    private final Visibilities visibilities;
    private final CurrentViewer viewer;
    private final PersonViews views;

    CaseAccess(
            Figures figures, Visibilities visibilities, CurrentViewer viewer, PersonViews views) {
        this.figures = figures;
        this.visibilities = visibilities;
        this.viewer = viewer;
        this.views = views;
    }

    /** The key of why the cases are not shown; empty when they may be read. */
    Optional<String> withheld(IndicatorPage page, Edition edition) {
        Optional<String> department = page.selection().unit().departmentId();
        if (department.isEmpty()) {
            return Optional.of("cases.withheld.whole");
        }
        if (!visibility().within(department.get())) {
            return Optional.of("cases.withheld.other");
        }
        boolean hidden =
                page.series(page.unit())
                        .at(edition.period())
                        .filter(Figure::suppressed)
                        .isPresent();
        if (hidden) {
            return Optional.of("cases.withheld.suppressed");
        }
        return edition.contributionsPurged()
                ? Optional.of("cases.withheld.purged")
                : Optional.empty();
    }

    /** What the page's own figure counts. */
    List<Contribution> of(IndicatorPage page) {
        return figures.contributions(
                visibility(),
                page.selection().edition(),
                page.definition().indicator(),
                page.unit());
    }

    /** Whether some of them are missing because citizens were erased. */
    boolean erased(IndicatorPage page) {
        return page.selection()
                .unit()
                .departmentId()
                .filter(
                        department ->
                                figures.erased(
                                        visibility(), page.selection().edition(), department))
                .isPresent();
    }

    /** What the indicator counts in all the viewer's departments: the unit's and those around. */
    List<Contribution> around(IndicatorPage page, Edition edition) {
        Visibility visibility = visibility();
        List<Contribution> found = new ArrayList<>();
        for (EditionUnit unit : page.selection().units()) {
            if (unit.unit().level() == Level.DEPARTMENT && visibility.within(unit.unit().id())) {
                found.addAll(
                        figures.contributions(
                                visibility, edition, page.definition().indicator(), unit.unit()));
            }
        }
        return found;
    }

    /** Whether the viewer would see a case wherever it is counted now. */
    boolean seesEverywhere(IndicatorPage page) {
        Visibility visibility = visibility();
        return page.selection().units().stream()
                .filter(unit -> unit.unit().level() == Level.DEPARTMENT)
                .allMatch(unit -> visibility.within(unit.unit().id()));
    }

    /** Tells the audit trail that so many cases were shown. */
    void viewed(String what, IndicatorPage page, long cases) {
        views.cases(viewer.get(), what, page.unit(), cases);
    }

    private Visibility visibility() {
        return visibilities.of(viewer.get());
    }
}
