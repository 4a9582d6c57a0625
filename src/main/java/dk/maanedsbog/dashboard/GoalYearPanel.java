package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The unit's goals of a year, month by month: what was set for the month, and what goes on. */
final class GoalYearPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int SHORT = 3;

    GoalYearPanel(GoalsPage page, GoalDownloads downloads) {
        addClassNames("panel", "goal-year");
        String title = getTranslation("goals.of", page.unitName(), page.year().toString());
        Div files = new Div();
        files.addClassName("files");
        if (!page.selection().visibility().preview()) {
            files.add(
                    file(downloads.csv(page), "goals.csv"),
                    file(downloads.workbook(page), "goals.xlsx"));
        }
        Div head = new Div(new H2(title), files);
        head.addClassName("panel-head");
        add(head);
        List<Definition> shown = page.aimedAt();
        if (shown.isEmpty()) {
            add(new Paragraph(getTranslation("goals.none", page.unitName())));
            return;
        }
        Paragraph line = new Paragraph(getTranslation("goals.inherited"));
        line.addClassName("quiet");
        add(line, table(page, title, shown));
    }

    private Anchor file(DownloadHandler handler, String key) {
        Anchor file = new Anchor(handler, getTranslation(key));
        file.addClassName("button");
        return file;
    }

    private DataTable table(GoalsPage page, String title, List<Definition> shown) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(getTranslation("goals.indicator")));
        page.months()
                .forEach(
                        month ->
                                columns.add(
                                        head(
                                                month,
                                                month.equals(
                                                        page.selection().edition().period()))));
        DataTable table = new DataTable(title, columns);
        for (Definition definition : shown) {
            List<Component> cells = new ArrayList<>();
            cells.add(link(page, definition));
            page.months().forEach(month -> cells.add(cell(page, definition, month)));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    /** A narrow window shows the month that the page is about, and not the year's first. */
    private static Column head(Period.Month month, boolean here) {
        Column head = Column.figures(DanishFormat.periodWithinYear(month).substring(0, SHORT));
        return here ? head.here() : head;
    }

    private Anchor link(GoalsPage page, Definition definition) {
        Anchor link =
                new Anchor(
                        page.state().withIndicator(definition.indicator()).address(),
                        page.names().of(definition));
        link.getElement().setAttribute("router-link", true);
        if (page.chosen().filter(definition::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Span cell(GoalsPage page, Definition definition, Period.Month month) {
        Optional<Goal> goal = page.goals(definition).goal(month);
        Span cell =
                new Span(
                        goal.map(found -> GoalStanding.target(definition, found.target()))
                                .orElse(DanishFormat.MISSING));
        if (goal.filter(found -> found.validFrom().equals(month.month())).isEmpty()) {
            cell.addClassName("inherited");
        }
        return cell;
    }
}
