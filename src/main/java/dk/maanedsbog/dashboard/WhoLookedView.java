package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditEntry;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Relation;
import dk.maanedsbog.access.Relations;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells an employee when own figures were looked at and by whom, by role and never by name. */
@Route(WhoLookedView.PATH)
@PermitAll
@OpenTo(Audience.STAFF)
final class WhoLookedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = MyFiguresView.PATH + "/hvem-har-set";

    private static final long serialVersionUID = 1;
    private static final int MOST = 200;

    private final transient AuditTrail trail;
    private final transient Relations relations;
    private final CurrentViewer viewer;

    WhoLookedView(AuditTrail trail, Relations relations, CurrentViewer viewer) {
        this.trail = trail;
        this.relations = relations;
        this.viewer = viewer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Viewer employee = viewer.get();
        Anchor back = new Anchor(MyFiguresView.PATH, getTranslation("looked.back"));
        back.getElement().setAttribute("router-link", true);
        add(new PageHeader(getTranslation("looked.title"), back));
        if (employee.employeeId().isEmpty()) {
            add(new Notice(getTranslation("mine.nobody.title"), getTranslation("mine.nobody")));
            return;
        }
        show(employee, trail.about(relations.unitsOf(employee), MOST));
    }

    private void show(Viewer employee, List<AuditEntry> entries) {
        Map<String, Relation> known = new HashMap<>();
        entries.forEach(
                entry ->
                        known.computeIfAbsent(
                                entry.userName(), name -> relations.between(name, employee)));
        long others =
                entries.stream()
                        .filter(entry -> known.get(entry.userName()) != Relation.SELF)
                        .filter(entry -> entry.action() != AuditAction.REFUSED)
                        .count();
        Paragraph finding =
                new Paragraph(
                        others == 0
                                ? getTranslation("looked.nobody")
                                : getTranslation("looked.others", Long.toString(others)));
        finding.addClassName("finding");
        Paragraph why = new Paragraph(getTranslation("looked.why"));
        why.addClassName("quiet");
        Section panel = new Section(finding, why);
        panel.addClassName("panel");
        if (!entries.isEmpty()) {
            panel.add(table(entries, known));
        }
        if (entries.size() == MOST) {
            Paragraph more = new Paragraph(getTranslation("looked.most", Integer.toString(MOST)));
            more.addClassName("quiet");
            panel.add(more);
        }
        add(panel);
    }

    private DataTable table(List<AuditEntry> entries, Map<String, Relation> known) {
        DataTable table =
                new DataTable(
                                getTranslation("looked.title"),
                                List.of(
                                        Column.text(getTranslation("looked.when")),
                                        Column.text(getTranslation("looked.who")),
                                        Column.text(getTranslation("looked.did")),
                                        Column.text(getTranslation("looked.what")),
                                        Column.figures(getTranslation("looked.results"))))
                        .stacking();
        for (AuditEntry entry : entries) {
            table.row(
                    List.of(
                            Dates.moment(entry.at()),
                            getTranslation("looked.by." + code(known.get(entry.userName()))),
                            getTranslation("looked.did." + code(entry.action())),
                            entry.what() + whole(entry),
                            DanishFormat.number(entry.results())));
        }
        return table;
    }

    /** Figures of many that held the employee's too. */
    private String whole(AuditEntry entry) {
        String scope = entry.scope().orElse("");
        if (scope.startsWith(Level.TEAM.code())) {
            return " " + getTranslation("looked.team");
        }
        return scope.startsWith(Level.DEPARTMENT.code())
                ? " " + getTranslation("looked.department")
                : "";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("looked.title"));
    }
}
