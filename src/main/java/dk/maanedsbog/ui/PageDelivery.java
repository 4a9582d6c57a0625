package dk.maanedsbog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.ui.Dependency;
import org.springframework.stereotype.Component;

/** What goes along with every page: our scripts at lasting addresses, and a receipt. */
@Component
final class PageDelivery implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final String OWN = "context://";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addDependencyFilter(
                (dependencies, service) ->
                        dependencies.stream().map(PageDelivery::lasting).toList());
        event.getSource().addUIInitListener(init -> askForReceipt(init.getUI()));
    }

    /** Flow does the same for stylesheets itself. */
    private static Dependency lasting(Dependency dependency) {
        String url = dependency.getUrl();
        return dependency.getType() == Dependency.Type.JS_MODULE && url.startsWith(OWN + "app/")
                ? new Dependency(
                        dependency.getType(),
                        OWN + OwnFiles.address(url.substring(OWN.length())),
                        dependency.getLoadMode())
                : dependency;
    }

    /**
     * Flow keeps its last answer in the session, in case it got lost: a page's is as large as all
     * the rest of the page. The browser's word that the page has arrived makes the last answer an
     * empty one.
     */
    private static void askForReceipt(UI ui) {
        ui.addAfterNavigationListener(
                arrived -> ui.getPage().executeJs("return true").then(received -> {}));
    }
}
