package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** Drift: how the månedsbog runs, a section for each matter, in their order. */
@Route(OperationsView.PATH)
@Menu(title = "nav.operations", order = 85, icon = "pulse")
@OpenTo(Audience.ADMINISTRATORS)
@PermitAll
final class OperationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "drift";

    private final transient ObjectProvider<DriftPart> parts;

    OperationsView(ObjectProvider<DriftPart> parts) {
        this.parts = parts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("operations.title"), getTranslation("operations.line")));
        parts.orderedStream().forEach(part -> add(part.section()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("operations.title"));
    }
}
