package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/**
 * Bevægelser: what a new revision changed, each figure then and now, and the cases that came, went
 * or changed, for those who may see them.
 */
@Route(MovementsView.PATH)
@PermitAll
final class MovementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "boeger/bevaegelser";

    private final transient Editions editions;
    private final transient Selections selections;
    private final transient Differences differences;
    private final transient ChangedCases cases;
    private final CurrentViewer viewer;

    MovementsView(
            Editions editions,
            Selections selections,
            Differences differences,
            ChangedCases cases,
            CurrentViewer viewer) {
        this.editions = editions;
        this.selections = selections;
        this.differences = differences;
        this.cases = cases;
        this.viewer = viewer;
        addClassName("page");
    }

    /** Where the movements of a revision since the one before are shown. */
    static String address(Edition earlier, Edition edition) {
        return "%s?fra=%s&til=%s"
                .formatted(PATH, ComparedEditions.code(earlier), ComparedEditions.code(edition));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Viewer reader = viewer.get();
        List<Edition> all = editions.all();
        var asked = event.getLocation().getQueryParameters();
        PageState state = PageState.of(asked);
        Optional<ComparedEditions> compared = ComparedEditions.revised(asked, all);
        Optional<Selection> selection =
                compared.flatMap(both -> selections.find(reader, both.unitOf(state)));
        if (selection.isEmpty()) {
            String why = compared.isEmpty() ? "movements.none" : "empty.hidden";
            add(
                    new PageHeader(getTranslation("movements.title"), ""),
                    new Notice(getTranslation(why + ".title"), getTranslation(why)));
            return;
        }
        show(all, compared.get(), selection.get());
    }

    private void show(List<Edition> all, ComparedEditions compared, Selection selection) {
        add(
                new PageHeader(
                        getTranslation("movements.title"),
                        getTranslation(
                                "movements.line",
                                name(compared.first()),
                                name(compared.second()),
                                Dates.moment(compared.second().publishedAt()))));
        selection.notes().forEach(note -> add(new Notice(note)));
        add(
                new ComparisonPanel(PATH, all, compared, selection, differences),
                new ChangedCasesPanel(cases, compared, selection));
    }

    private String name(Edition edition) {
        return getTranslation(
                "compare.edition",
                Dates.period(edition.period()),
                Integer.toString(edition.revision()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("movements.title"));
    }
}
