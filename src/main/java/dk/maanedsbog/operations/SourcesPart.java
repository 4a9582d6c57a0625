package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Dates;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What is pulled from and how it was when it was last read; and the ways to the other pages. */
@org.springframework.stereotype.Component
@Order(30)
class SourcesPart implements DriftPart {

    private final PullOrders orders;
    private final PullHistory history;

    SourcesPart(PullOrders orders, PullHistory history) {
        this.orders = orders;
        this.history = history;
    }

    @Override
    public Component section() {
        Section panel = new Section();
        panel.addClassName("panel");
        panel.add(new H2(say("pulls.source")));
        panel.add(
                orders.source()
                        .map(this::facts)
                        .orElseGet(() -> new Paragraph(say("pulls.no-source"))));
        panel.add(links());
        return panel;
    }

    private Component facts(PullOrders.ShownSource source) {
        Optional<PastPull> last = history.lastRead();
        return new PullFacts()
                .with("pulls.fact.name", source.name().orElseGet(() -> say("pulls.unreadable")))
                .with(
                        "pulls.fact.kind",
                        source.kind()
                                .map(kind -> say("pulls.kind." + kind))
                                .orElse(DanishFormat.MISSING))
                .with("pulls.fact.source", source.address())
                .with("pulls.fact.description", source.description())
                .with(
                        "pulls.fact.read",
                        last.map(pull -> Dates.moment(pull.startedAt()))
                                .orElse(DanishFormat.MISSING))
                .with("pulls.fact.note", PullWords.note(last.flatMap(PastPull::note)))
                .with(
                        "pulls.fact.until",
                        last.flatMap(PastPull::dataUntil)
                                .map(Dates::date)
                                .orElse(DanishFormat.MISSING));
    }

    private static Component links() {
        Div links =
                new Div(
                        link(DisplaysView.PATH, "displays.title"),
                        link(AccessView.PATH, "access.title"),
                        link(AuditView.PATH, "audit.title"));
        links.addClassName("pull-actions");
        return links;
    }

    private static Component link(String path, String key) {
        Anchor link = new Anchor(path, say(key));
        link.addClassName("button");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
