package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.UnitPicker;
import jakarta.annotation.security.PermitAll;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** A unit's goals for a year, how they came about, and, for its leader, how to change them. */
@Route(GoalsState.PATH)
@Menu(title = "nav.goals", order = 80, icon = "target")
@PermitAll
final class GoalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int YEARS_BACK = 3;

    private final transient Selections selections;
    private final transient GoalsPages pages;
    private final transient GoalSaving saving;
    private final transient GoalDownloads downloads;
    private final CurrentViewer viewer;

    GoalsView(
            Selections selections,
            GoalsPages pages,
            GoalSaving saving,
            GoalDownloads downloads,
            CurrentViewer viewer) {
        this.selections = selections;
        this.pages = pages;
        this.saving = saving;
        this.downloads = downloads;
        this.viewer = viewer;
        addClassNames("page", "goals-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        GoalsState asked = GoalsState.of(event.getLocation().getQueryParameters());
        selections
                .find(viewer.get(), asked.page())
                .ifPresentOrElse(
                        selection -> show(pages.read(viewer.get(), selection, asked)),
                        this::showNothing);
    }

    private void showNothing() {
        String why = selections.anythingPublished() ? "empty.hidden" : "empty.none";
        add(
                new PageHeader(getTranslation("goals.title"), ""),
                new Notice(getTranslation(why + ".title"), getTranslation(why)));
    }

    private void show(GoalsPage page) {
        add(
                new PageHeader(
                        getTranslation("goals.title"),
                        getTranslation(page.editable() ? "goals.line" : "goals.line.read"),
                        years(page),
                        new UnitPicker(
                                page.unit(),
                                UnitGroups.of(page.selection()),
                                unit -> open(page.state().with(unit)))));
        CarriedNotice.arrived().ifPresent(note -> add(new Notice(note)));
        page.selection().notes().forEach(note -> add(new Notice(note)));
        add(new GoalYearPanel(page, downloads));
        page.chosen().ifPresent(chosen -> add(new GoalHistoryPanel(page, chosen)));
        if (page.editable() && !page.definitions().isEmpty()) {
            add(new GoalEditor(page, saving));
        }
    }

    private Component years(GoalsPage page) {
        int newest = page.selection().editions().getFirst().period().lastDay().getYear() + 1;
        int first = Math.min(newest - YEARS_BACK, page.year().getValue());
        int last = Math.max(newest, page.year().getValue());
        List<ChoiceList.Choice> choices =
                IntStream.rangeClosed(first, last)
                        .mapToObj(Integer::toString)
                        .map(year -> new ChoiceList.Choice(year, year))
                        .toList();
        Div box =
                new Div(
                        new ChoiceList(
                                getTranslation("goals.year"),
                                List.of(new ChoiceList.Group("", choices)),
                                page.year().toString(),
                                year -> open(page.state().with(Year.parse(year)))));
        box.addClassName("unit-picker");
        return box;
    }

    /** Shows the page afresh at an address. */
    static void open(GoalsState state) {
        UI.getCurrent().navigate(GoalsState.PATH, state.parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("goals.title"));
    }
}
