package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.DisplayAddress;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.function.Function;

/** The wall displays: issued, given something else to show, given a new address, revoked. */
@Route(DisplaysView.PATH)
@Menu(title = "nav.displays", order = 92, icon = "screen")
@OpenTo(Audience.ADMINISTRATORS)
@PermitAll
final class DisplaysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "drift/skaerme";

    private final transient Displays displays;
    private final transient Boards boards;
    private final transient Directory directory;
    private final transient DisplayAddress address;
    private final transient Administration administration;
    private final Div told = new Div();

    DisplaysView(
            Displays displays,
            Boards boards,
            Directory directory,
            DisplayAddress address,
            Administration administration) {
        this.displays = displays;
        this.boards = boards;
        this.directory = directory;
        this.address = address;
        this.administration = administration;
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
                new PageHeader(getTranslation("displays.title"), getTranslation("displays.line")),
                told,
                new NewDisplayPanel(this, directory, boards),
                new DisplaysPanel(this, displays, boards, directory));
    }

    void issue(Display.Wanted wanted) {
        act("Udsted en skærm", by -> once("displays.issue.done", displays.issue(by, wanted)));
    }

    void rotate(Display display) {
        act(
                "Ny adresse til skærmen " + display.name(),
                by -> once("displays.rotate.done", displays.rotate(by, display.id())));
    }

    void assign(Display display, Unit unit, String board) {
        act(
                "Ændr skærmen " + display.name(),
                by -> {
                    displays.assign(by, display.id(), unit, board);
                    return Told.of(getTranslation("displays.assign.done", display.name())).shown();
                });
    }

    void revoke(Display display) {
        act(
                "Afmeld skærmen " + display.name(),
                by -> {
                    displays.revoke(by, display.id());
                    return Told.of(getTranslation("displays.revoke.done", display.name())).shown();
                });
    }

    private Component once(String key, Display.Issued issued) {
        return new DisplayOnce(
                getTranslation(key, issued.display().name()), address.of(issued.token()));
    }

    private void act(String what, Function<String, Component> action) {
        Component[] done = new Component[1];
        Told said =
                administration.act(
                        what,
                        by -> {
                            done[0] = action.apply(by);
                            return Told.of("");
                        });
        told.removeAll();
        told.add(done[0] == null ? said.shown() : done[0]);
        if (done[0] != null) {
            build();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("displays.title"));
    }
}
