package dk.maanedsbog.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Dates;

/**
 * What the schedule and the page's own button pull from; and, each for itself, what was read last,
 * which may have come from elsewhere by the terminal.
 */
final class SourcesPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient PullOrders orders;
    private final transient PullHistory history;
    private final Div facts = new Div();
    private transient Registration changes;

    SourcesPanel(PullOrders orders, PullHistory history) {
        this.orders = orders;
        this.history = history;
        addClassName("panel");
        add(new H2(getTranslation("pulls.source")), facts, links());
        build();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes = ComponentUtil.addListener(event.getUI(), PullsChanged.class, change -> build());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.remove();
    }

    private void build() {
        facts.removeAll();
        facts.add(
                orders.source()
                        .map(this::configured)
                        .orElseGet(() -> new Paragraph(getTranslation("pulls.no-source"))));
        history.lastRead()
                .ifPresent(
                        pull -> facts.add(new H3(getTranslation("pulls.source.last")), read(pull)));
    }

    private Component configured(PullOrders.ShownSource source) {
        return new PullFacts()
                .with(
                        "pulls.fact.name",
                        source.name().orElseGet(() -> getTranslation("pulls.unreadable")))
                .with(
                        "pulls.fact.kind",
                        source.kind()
                                .map(kind -> getTranslation("pulls.kind." + kind))
                                .orElse(DanishFormat.MISSING))
                .with("pulls.fact.source", source.address())
                .with("pulls.fact.description", source.description());
    }

    private static Component read(PastPull pull) {
        return new PullFacts()
                .with("pulls.fact.pull", PullWords.pull(pull))
                .with("pulls.fact.read", Dates.moment(pull.startedAt()))
                .with("pulls.fact.by", PullWords.startedBy(pull))
                .with("pulls.fact.source", pull.source())
                .with("pulls.fact.description", pull.description())
                .with("pulls.fact.note", PullWords.note(pull.note()))
                .with(
                        "pulls.fact.until",
                        pull.dataUntil().map(Dates::date).orElse(DanishFormat.MISSING));
    }

    private Component links() {
        Div links =
                new Div(
                        link(DisplaysView.PATH, "displays.title"),
                        link(AccessView.PATH, "access.title"),
                        link(AuditView.PATH, "audit.title"));
        links.addClassName("pull-actions");
        return links;
    }

    private Component link(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
