package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.util.List;

/** Every goal ever set for one indicator of the unit, those that were replaced too. */
final class GoalHistoryPanel extends Section {

    private static final long serialVersionUID = 1;

    GoalHistoryPanel(GoalsPage page, Definition definition) {
        addClassNames("panel", "goal-history");
        String title = getTranslation("goals.history", page.names().of(definition));
        add(new H2(title));
        List<Goal> entries = page.entries(definition);
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("goal.none")));
            return;
        }
        DataTable table =
                new DataTable(
                                title,
                                List.of(
                                        Column.text(getTranslation("goals.from")),
                                        Column.text(getTranslation("goal.heading")),
                                        Column.text(getTranslation("goals.reason")),
                                        Column.text(getTranslation("goals.expectation")),
                                        Column.text(getTranslation("goals.by"))))
                        .stacking();
        for (Goal entry : entries) {
            boolean counts =
                    page.history()
                            .setIn(entry.unit(), entry.indicator(), entry.validFrom())
                            .filter(entry::equals)
                            .isPresent();
            table.row(
                    new Span(Dates.period(new Period.Month(entry.validFrom()))),
                    goal(definition, entry, counts),
                    new Span(entry.reason()),
                    new Span(entry.expectation()),
                    new Span(entry.setBy() + ", " + Dates.moment(entry.setAt())));
        }
        add(table);
    }

    private Component goal(Definition definition, Goal entry, boolean counts) {
        Div cell = new Div(new Span(GoalStanding.target(definition, entry.target())));
        if (!counts) {
            Span replaced = new Span(getTranslation("goals.replaced"));
            replaced.addClassNames("tag", "old");
            cell.add(replaced);
        }
        return cell;
    }
}
