package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.BroughtIntoView;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all indicators mean today; it holds no figure, so everyone who is signed in may read it. */
@Route("indikatorer")
@Menu(title = "nav.catalogue", order = 70, icon = "list")
@PermitAll
@OpenTo(Audience.EVERYONE)
final class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAUSE_WHILE_TYPING = 250;

    private final transient IndicatorCatalogue catalogue;
    private final transient Visibilities visibilities;
    private final CurrentViewer viewer;
    private final transient List<DefinitionCard> cards = new ArrayList<>();
    private final Paragraph found = new Paragraph();
    private final Notice nothing;

    CatalogueView(IndicatorCatalogue catalogue, Visibilities visibilities, CurrentViewer viewer) {
        this.catalogue = catalogue;
        this.visibilities = visibilities;
        this.viewer = viewer;
        addClassNames("page", "catalogue");
        found.addClassName("quiet");
        found.getElement().setAttribute("role", "status");
        nothing =
                new Notice(
                        getTranslation("catalogue.nothing.title"),
                        getTranslation("catalogue.nothing"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        cards.clear();
        PageState state = PageState.of(event.getLocation().getQueryParameters());
        boolean figures = visibilities.of(viewer.get()).departments();
        Div list = new Div();
        list.addClassName("definitions");
        var names =
                new IndicatorNames(
                        catalogue.all().stream().map(one -> Definition.of(one, 0)).toList());
        for (Indicator indicator : catalogue.all()) {
            var card = new DefinitionCard(indicator, names, figures ? state : null);
            if (state.indicator().equals(Optional.of(indicator.id()))) {
                card.point();
            }
            cards.add(card);
            list.add(card);
        }
        add(
                new PageHeader(
                        getTranslation("catalogue.title"),
                        getTranslation("catalogue.line"),
                        search()),
                found,
                nothing,
                list);
        narrow("");
        // an address with a # names the definition as well
        BroughtIntoView.named(getElement());
    }

    private Input search() {
        Input search = new Input();
        search.setType("search");
        search.addClassName("search");
        search.setPlaceholder(getTranslation("catalogue.search"));
        search.getElement().setAttribute("aria-label", getTranslation("catalogue.search.of"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_WHILE_TYPING);
        search.addValueChangeListener(typed -> narrow(typed.getValue()));
        return search;
    }

    private void narrow(String wanted) {
        cards.forEach(card -> card.setVisible(card.tells(wanted)));
        long shown = cards.stream().filter(DefinitionCard::isVisible).count();
        nothing.setVisible(shown == 0);
        found.setText(getTranslation("catalogue.found", shown, cards.size()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("catalogue.title"));
    }
}
