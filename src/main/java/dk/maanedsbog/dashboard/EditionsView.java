package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All editions with the workbook that the viewer may have, and any two of them compared. */
@Route("boeger")
@Menu(title = "nav.editions", order = 60, icon = "book")
@PermitAll
final class EditionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    /** The view's path. */
    static final String PATH = "boeger";

    private final transient Editions editions;
    private final transient Selections selections;
    private final transient Differences differences;
    private final transient Visibilities visibilities;
    private final transient WorkbookDownload workbook;
    private final transient Decisions decisions;
    private final CurrentViewer currentViewer;

    EditionsView(
            Editions editions,
            Selections selections,
            Differences differences,
            Visibilities visibilities,
            WorkbookDownload workbook,
            Decisions decisions,
            CurrentViewer currentViewer) {
        this.editions = editions;
        this.selections = selections;
        this.differences = differences;
        this.visibilities = visibilities;
        this.workbook = workbook;
        this.decisions = decisions;
        this.currentViewer = currentViewer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Viewer viewer = currentViewer.get();
        List<Edition> all = editions.all();
        if (all.isEmpty() || !visibilities.of(viewer).departments()) {
            String why = all.isEmpty() ? "empty.none" : "empty.hidden";
            add(
                    new PageHeader(getTranslation("editions.title"), ""),
                    new Notice(getTranslation(why + ".title"), getTranslation(why)));
            return;
        }
        add(
                new PageHeader(getTranslation("editions.title"), getTranslation("editions.line")),
                new EditionsPanel(all, workbook, decisions));
        PageState state = PageState.of(event.getLocation().getQueryParameters());
        ComparedEditions.of(event.getLocation().getQueryParameters(), all)
                .ifPresent(
                        compared ->
                                selections
                                        .find(viewer, compared.unitOf(state))
                                        .ifPresent(
                                                selection -> {
                                                    SettledAddress.settle(
                                                            event.getLocation(), selection.state());
                                                    add(
                                                            new ComparisonPanel(
                                                                    PATH,
                                                                    all,
                                                                    compared,
                                                                    selection,
                                                                    differences));
                                                }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("editions.title"));
    }
}
