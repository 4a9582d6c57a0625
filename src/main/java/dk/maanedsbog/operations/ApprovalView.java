package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Godkendelse: the editions that wait for the reader's word, for whoever approves them. */
@Route(ApprovalView.PATH)
@Menu(title = "nav.approval", order = 84, icon = "book")
@OpenTo(Audience.APPROVERS)
@PermitAll
final class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "drift/godkendelse";

    private final transient EditionDesk desk;
    private final Div told = new Div();

    ApprovalView(EditionDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        build();
    }

    private void build() {
        removeAll();
        add(
                new PageHeader(getTranslation("approval.title"), getTranslation("approval.line")),
                told);
        List<HeldEdition> waiting = desk.waitingForMe();
        if (waiting.isEmpty()) {
            add(new Notice(getTranslation("approval.none.title"), getTranslation("approval.none")));
        }
        for (HeldEdition edition : waiting) {
            WaitingPanel panel = new WaitingPanel(desk, edition, new H2(), this::decided);
            panel.addClassNames("panel", "list");
            add(panel);
        }
    }

    private void decided(Told said) {
        told.removeAll();
        told.add(said.shown());
        build();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("approval.title"));
    }
}
