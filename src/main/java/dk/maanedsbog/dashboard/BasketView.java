package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.basket.BallScale;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.BasketSvg;
import dk.maanedsbog.basket.BasketWords;
import dk.maanedsbog.basket.Baskets;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.PeriodPicker;
import dk.maanedsbog.ui.UnitPicker;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** A unit's basket of balls: the large one, the one before, the same as a table, and a year. */
@Route("kurv/:unit?")
@Menu(title = "nav.basket", order = 15, icon = "basket")
@PermitAll
final class BasketView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final String PATH = "kurv";
    private static final String AUDITED = "Kurv med bolde";
    private static final int YEAR = 12;

    private final transient Selections selections;
    private final transient Baskets baskets;
    private final transient PersonViews views;
    private final CurrentViewer viewer;
    private String title = "";

    BasketView(Selections selections, Baskets baskets, PersonViews views, CurrentViewer viewer) {
        this.selections = selections;
        this.baskets = baskets;
        this.views = views;
        this.viewer = viewer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageState asked = PageState.of(event.getLocation().getQueryParameters());
        PageState state =
                event.getRouteParameters()
                        .get("unit")
                        .map(unit -> named(asked, unit))
                        .orElse(asked);
        Optional<Selection> selection = selections.find(viewer.get(), state);
        if (selection.isPresent()) {
            show(read(selection.get()));
        } else {
            showNothing();
        }
    }

    /** A unit in the path: {@code team:T1}, or a department by its id alone. */
    private static PageState named(PageState asked, String unit) {
        String code = unit.contains(":") ? unit : Level.DEPARTMENT.code() + ":" + unit;
        return new PageState(asked.period(), Optional.of(code), asked.indicator());
    }

    private BasketPage read(Selection selection) {
        return new BasketPage(
                selection,
                Selections.name(selection.unit()),
                baskets.read(
                        selection.visibility(),
                        selection.editionsBack(YEAR),
                        selection.unit().unit()));
    }

    private void showNothing() {
        title = getTranslation("nav.basket");
        String why = selections.anythingPublished() ? "empty.hidden" : "empty.none";
        add(
                new PageHeader(title, ""),
                new Notice(getTranslation(why + ".title"), getTranslation(why)));
    }

    private void show(BasketPage page) {
        Selection selection = page.selection();
        String period = Dates.period(selection.edition().period());
        title = getTranslation("basket.page.title", page.name(), period);
        add(
                new PageHeader(
                        getTranslation("basket.page.heading", page.name()),
                        Freshness.of(selection.edition()),
                        pickers(selection)));
        selection.notes().forEach(note -> add(new Notice(note)));
        if (page.basket().isEmpty()) {
            add(
                    new Notice(
                            getTranslation("basket.page.empty.title", period),
                            getTranslation("basket.page.empty", page.name())));
            return;
        }
        Basket basket = page.basket().get();
        if (basket.total().hidden()) {
            add(new Notice(getTranslation("indicator.suppressed")));
        }
        Div below = new Div(new BasketTablePanel(basket));
        below.addClassName("basket-below");
        page.before().ifPresent(before -> below.addComponentAsFirst(before(before)));
        add(new BasketPanel(basket, selection.state()), below, new BasketYearPanel(page));
        if (selection.unit().unit().level() == Level.TEAM) {
            views.figures(viewer.get(), AUDITED, selection.unit().unit(), page.year().size());
        }
    }

    private Component before(Basket basket) {
        BasketWords words = BasketLanguage.words();
        Paragraph sentence = new Paragraph(words.sentence(basket));
        sentence.addClassName("finding");
        Section panel =
                new Section(
                        new H2(getTranslation("basket.page.before", Dates.period(basket.period()))),
                        new Svg(BasketSvg.small(basket, BallScale.of(basket), words)),
                        sentence);
        panel.addClassNames("panel", "basket-before");
        return panel;
    }

    private static Component[] pickers(Selection selection) {
        PageState state = selection.state();
        return new Component[] {
            new PeriodPicker(
                    selection.edition().period(),
                    selection.periods(),
                    period -> Addresses.basket(state.with(period)),
                    period -> open(state.with(period))),
            new UnitPicker(
                    selection.unit().unit(),
                    UnitGroups.of(selection),
                    unit -> open(state.with(unit)))
        };
    }

    private static void open(PageState state) {
        UI.getCurrent().navigate(PATH, state.parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
