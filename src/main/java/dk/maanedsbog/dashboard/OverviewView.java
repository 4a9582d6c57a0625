package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.PeriodPicker;
import dk.maanedsbog.ui.UnitPicker;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** A unit's indicators for a period, and the other departments beside it. */
@Route("")
@Menu(title = "nav.overview", order = 10, icon = "home")
@PermitAll
final class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Selections selections;
    private final transient Overviews overviews;
    private final transient Development development;
    private final CurrentViewer viewer;
    private final transient Settings settings;
    private String title = "";
    private boolean all;

    OverviewView(
            Selections selections,
            Overviews overviews,
            Development development,
            CurrentViewer viewer,
            Settings settings) {
        this.selections = selections;
        this.overviews = overviews;
        this.development = development;
        this.viewer = viewer;
        this.settings = settings;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PageState.of(event.getLocation().getQueryParameters()))
                .ifPresent(shown -> SettledAddress.settle(event.getLocation(), shown.state()));
    }

    private Optional<Selection> show(PageState asked) {
        removeAll();
        Optional<Selection> found = selections.find(viewer.get(), asked);
        found.ifPresentOrElse(selection -> show(selection, asked), this::showNothing);
        return found;
    }

    private void showNothing() {
        title = getTranslation("nav.overview");
        boolean published = selections.anythingPublished();
        add(
                new PageHeader(title, ""),
                new Notice(
                        getTranslation(published ? "empty.hidden.title" : "empty.none.title"),
                        getTranslation(published ? "empty.hidden" : "empty.none")));
    }

    private void show(Selection selection, PageState asked) {
        Overview overview = overviews.read(selection);
        String name = Selections.name(selection.unit());
        String period = Dates.period(selection.edition().period());
        title = getTranslation("overview.title", name, period);
        add(header(selection, name));
        CarriedNotice.arrived().ifPresent(note -> add(new Notice(note)));
        selection.notes().forEach(note -> add(new Notice(note)));
        if (overview.indicators().isEmpty()) {
            add(
                    new Notice(
                            getTranslation("empty.unit.title"),
                            getTranslation("empty.unit", name, period)));
        } else {
            add(tiles(selection, overview, asked));
        }
        if (!overview.departments().isEmpty() && !overview.indicators().isEmpty()) {
            add(new DepartmentsPanel(selection, overview));
        }
    }

    private Component header(Selection selection, String name) {
        PageState state = selection.state();
        var periods =
                new PeriodPicker(
                        selection.edition().period(),
                        selection.periods(),
                        period -> state.with(period).on(""),
                        period -> open(state.with(period)));
        var units =
                new UnitPicker(
                        selection.unit().unit(),
                        UnitGroups.of(selection),
                        unit -> open(state.with(unit)));
        Anchor basket = new Anchor(Addresses.basket(state), getTranslation("nav.basket"));
        basket.getElement().setAttribute("router-link", true);
        basket.addClassName("button");
        return new PageHeader(name, Freshness.of(selection.edition()), periods, units, basket);
    }

    private static void open(PageState state) {
        UI.getCurrent().navigate("", state.parameters());
    }

    private Component tiles(Selection selection, Overview overview, PageState asked) {
        List<Definition> indicators = overview.indicators();
        Optional<Definition> opened =
                indicators.stream()
                        .filter(
                                definition ->
                                        asked.indicator()
                                                .equals(Optional.of(definition.indicator())))
                        .findFirst();
        int first = settings.overviewTiles();
        boolean hidden = opened.map(indicators::indexOf).orElse(0) < first && !all;
        List<Definition> shown =
                hidden ? indicators.subList(0, Math.min(first, indicators.size())) : indicators;
        Div wrap = new Div(new OverviewTiles(selection, overview, development, shown, opened));
        if (shown.stream().anyMatch(one -> legendNeeded(selection, overview, one))) {
            wrap.add(new HiddenLegend());
        }
        if (shown.size() < indicators.size()) {
            wrap.add(showAll(indicators.size(), asked));
        }
        return wrap;
    }

    private static boolean legendNeeded(
            Selection selection, Overview overview, Definition definition) {
        return HiddenLegend.neededBy(
                definition,
                overview.series(selection.unit().unit(), definition.indicator()),
                selection.edition().period());
    }

    private Component showAll(int count, PageState asked) {
        NativeButton button =
                new NativeButton(
                        getTranslation("overview.all", Integer.toString(count)),
                        click -> {
                            all = true;
                            show(asked);
                        });
        button.addClassNames("button", "show-all");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
