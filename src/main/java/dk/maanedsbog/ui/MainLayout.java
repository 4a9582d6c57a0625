package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.configuration.Settings;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * The frame around every page: whose installation it is, where one can go, and who is signed in.
 * Views put themselves into it by Vaadin's {@code @Menu}; its title is a key of the translations.
 */
@Layout
@PermitAll
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String CONTENT = "indhold";

    private final Main content = new Main();
    private final transient Settings settings;
    private final transient CurrentViewer current;
    private final transient OpenViews openViews;
    private final transient List<OwnPage> ownPages;
    private final transient Previews previews;
    private final transient AuthenticationContext authentication;
    private transient Viewer shown;
    private MainMenu menu;

    MainLayout(
            Settings settings,
            CurrentViewer current,
            OpenViews openViews,
            List<OwnPage> ownPages,
            Previews previews,
            AuthenticationContext authentication) {
        this.settings = settings;
        this.current = current;
        this.openViews = openViews;
        this.ownPages = ownPages;
        this.previews = previews;
        this.authentication = authentication;
        addClassName("frame");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        build(current.get());
    }

    /** Builds the frame anew, as its viewer's rights, or whose pages are shown, have changed. */
    private void build(Viewer viewer) {
        shown = viewer;
        removeAll();
        UserMenu userMenu =
                new UserMenu(
                        current.self(),
                        hasPassword(),
                        ownPages.stream()
                                .flatMap(page -> page.of(current.self()).stream())
                                .toList(),
                        authentication::logout);
        add(skipLink(), spine(viewer, userMenu));
        setClassName("previewing", viewer.preview());
        if (viewer.preview()) {
            add(new PreviewBand(viewer.displayName(), previews));
        }
        add(content);
    }

    private boolean hasPassword() {
        return current.account()
                .filter(account -> account.origin() == Account.Origin.LOCAL)
                .isPresent();
    }

    private Anchor skipLink() {
        // not routed: the browser itself moves the focus
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("frame.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        CONTENT);
        return skip;
    }

    private Component spine(Viewer viewer, UserMenu userMenu) {
        Header brand = new Header();
        brand.addClassName("brand");
        Span product = new Span(getTranslation("product"));
        product.addClassName("product");
        Span place = new Span(settings.municipality());
        place.addClassName("municipality");
        brand.add(product, place);
        if (settings.demo()) {
            brand.add(new DemoMark());
        }
        menu = new MainMenu(openViews.menu(viewer));
        Div spine = new Div(brand, menu, userMenu);
        spine.addClassName("spine");
        return spine;
    }

    /** Marks where one is, and takes the period and unit along to the other pages. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Viewer viewer = current.get();
        if (!viewer.equals(shown)) {
            build(viewer);
        }
        String here = event.getLocation().getPath();
        PageState state =
                PageState.of(event.getLocation().getQueryParameters())
                        .withoutIndicator()
                        .withoutPerson();
        menu.mark(here, state);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }
}
