package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditFilter;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The audit trail, newest first, narrowed by what the address says. */
@Route(AuditView.PATH)
@OpenTo(Audience.ADMINISTRATORS)
@PermitAll
final class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "drift/adgang/revisionsspor";

    private static final int ROWS = 50;

    /** As many as a file holds, so that nobody empties the memory with one. */
    private static final int FILE_ROWS = 50_000;

    private final transient AuditTrail trail;
    private final transient AuditScopes scopes;
    private final transient Administration administration;

    AuditView(AuditTrail trail, AuditScopes scopes, Administration administration) {
        this.trail = trail;
        this.scopes = scopes;
        this.administration = administration;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        AuditQuery query = AuditQuery.of(event.getLocation().getQueryParameters());
        add(
                new PageHeader(getTranslation("access.title"), getTranslation("audit.line")),
                new AccessParts(PATH),
                panel(query));
    }

    private Component panel(AuditQuery query) {
        Section panel = new Section();
        panel.addClassName("panel");
        Div head = new Div(new H2(getTranslation("audit.title")), download(query));
        head.addClassName("panel-head");
        panel.add(head, new AuditFilterBar(query, scopes, AuditView::open));
        List<AuditEntry> found = trail.find(filter(query), (query.page() - 1) * ROWS, ROWS + 1);
        if (found.isEmpty()) {
            panel.add(new Paragraph(getTranslation("audit.none")));
        } else {
            panel.add(table(found.stream().limit(ROWS).toList()));
        }
        panel.add(steps(query, found.size() > ROWS));
        return panel;
    }

    private AuditFilter filter(AuditQuery query) {
        return new AuditFilter(
                query.user(),
                query.action(),
                query.unit().map(scopes::within).orElse(Set.of()),
                query.from(),
                query.to());
    }

    private DataTable table(List<AuditEntry> entries) {
        DataTable table =
                new DataTable(
                                getTranslation("audit.title"),
                                List.of(
                                        Column.text(getTranslation("audit.time")),
                                        Column.text(getTranslation("audit.user")),
                                        Column.text(getTranslation("audit.action")),
                                        Column.text(getTranslation("audit.what")),
                                        Column.text(getTranslation("audit.scope")),
                                        Column.figures(getTranslation("audit.results"))))
                        .stacking();
        AuditScopes.Names names = scopes.names();
        entries.forEach(
                entry ->
                        table.row(
                                List.of(
                                        DanishFormat.moment(entry.at()),
                                        entry.userName(),
                                        AccessWords.action(entry.action()),
                                        entry.what(),
                                        names.of(entry.scope()),
                                        results(entry))));
        return table;
    }

    /** Most entries are about no figures at all, which is not the same as none shown. */
    private static String results(AuditEntry entry) {
        return switch (entry.action()) {
            case PERSONS_VIEWED, CASES_VIEWED, DOWNLOADED, EXPORTED, MAILED ->
                    DanishFormat.number(entry.results());
            default -> "";
        };
    }

    private Component steps(AuditQuery query, boolean more) {
        Div steps = new Div();
        steps.addClassNames("panel-head", "audit-steps");
        if (query.page() > 1) {
            steps.add(step(query.withPage(query.page() - 1), "audit.newer"));
        }
        if (query.page() > 1 || more) {
            Span page = new Span(getTranslation("audit.page", Integer.toString(query.page())));
            page.addClassName("quiet");
            steps.add(page);
        }
        if (more) {
            steps.add(step(query.withPage(query.page() + 1), "audit.older"));
        }
        return steps;
    }

    private Component step(AuditQuery query, String key) {
        Anchor step =
                new Anchor(PATH + "?" + query.parameters().getQueryString(), getTranslation(key));
        step.getElement().setAttribute("router-link", true);
        return step;
    }

    private static void open(AuditQuery query) {
        UI.getCurrent().navigate(PATH, query.parameters());
    }

    private Component download(AuditQuery query) {
        Anchor link = new Anchor(event -> write(query, event), getTranslation("audit.csv"));
        link.addClassName("button");
        return link;
    }

    private void write(AuditQuery query, DownloadEvent download) throws IOException {
        Optional<String> by = administration.administrator("Revisionsspor som fil");
        if (by.isEmpty()) {
            download.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        List<AuditEntry> entries = trail.find(filter(query), 0, FILE_ROWS);
        trail.add(
                by.get(),
                AuditAction.DOWNLOADED,
                "Revisionsspor (CSV)",
                query.unit(),
                entries.size());
        download.setFileName("revisionsspor.csv");
        download.setContentType("text/csv;charset=UTF-8");
        download.getOutputStream()
                .write(new AuditCsv(I18NProvider::translate).bytes(entries, scopes.names()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("audit.title"));
    }
}
