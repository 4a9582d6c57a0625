package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.delivery.DeliveryRefused;
import dk.maanedsbog.delivery.Subscriptions;
import dk.maanedsbog.delivery.Subscriptions.Subscription;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Supplier;

/** Where somebody turns the own mails off and on, and asks for one to see what they are like. */
@Route(MyMailsView.PATH)
@PermitAll
final class MyMailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "mine-mails";

    private static final long serialVersionUID = 1;

    private final transient Subscriptions subscriptions;
    private final CurrentViewer viewer;

    MyMailsView(Subscriptions subscriptions, CurrentViewer viewer) {
        this.subscriptions = subscriptions;
        this.viewer = viewer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        build(Optional.empty());
    }

    private void build(Optional<String> told) {
        removeAll();
        add(new PageHeader(getTranslation("mails.mine"), getTranslation("mails.mine.line")));
        told.ifPresent(text -> add(new Notice(text)));
        Viewer self = viewer.get();
        // another's address is no part of what an administrator is shown
        Optional<Subscription> own = self.preview() ? Optional.empty() : subscriptions.of(self);
        own.ifPresentOrElse(
                found -> add(choice(found), sample()),
                () ->
                        add(
                                new Notice(
                                        getTranslation("mails.mine.none.title"),
                                        getTranslation("mails.mine.none"))));
    }

    private Component choice(Subscription own) {
        boolean on = own.wanted();
        return panel(
                getTranslation(on ? "mails.mine.on" : "mails.mine.off"),
                getTranslation(on ? "mails.mine.on.text" : "mails.mine.off.text", own.address()),
                getTranslation(on ? "mails.mine.turn-off" : "mails.mine.turn-on"),
                () -> {
                    subscriptions.set(viewer.get(), !on);
                    return getTranslation(on ? "mails.mine.now-off" : "mails.mine.now-on");
                });
    }

    private Component sample() {
        return panel(
                getTranslation("mails.sample.title"),
                getTranslation("mails.sample.text"),
                getTranslation("mails.sample"),
                () -> getTranslation("mails.sample.done", subscriptions.sendSample(viewer.get())));
    }

    /**
     * @param action answers what is told of it
     */
    private Component panel(String title, String text, String label, Supplier<String> action) {
        NativeButton button = new NativeButton(label, click -> build(Optional.of(done(action))));
        button.addClassName("button");
        Section panel = new Section(new H2(title), new Paragraph(text), new Div(button));
        panel.addClassName("panel");
        return panel;
    }

    private static String done(Supplier<String> action) {
        try {
            return action.get();
        } catch (DeliveryRefused refused) {
            return refused.getMessage();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("mails.mine"));
    }
}
