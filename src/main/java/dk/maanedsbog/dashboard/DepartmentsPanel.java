package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The other departments side by side, as wholes, in name order: no ranking. */
final class DepartmentsPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int INDICATORS = 6;

    DepartmentsPanel(Selection selection, Overview overview) {
        addClassNames("panel", "departments");
        boolean ofDepartment = selection.unit().unit().level() == Level.DEPARTMENT;
        String title = getTranslation(ofDepartment ? "departments.others" : "departments.all");
        Paragraph line = new Paragraph(getTranslation("departments.line"));
        line.addClassName("quiet");
        List<Definition> compared = compared(overview);
        add(new H2(title), line, table(title, selection, overview, compared));
        if (anyHidden(selection, overview, compared)) {
            Paragraph legend = new Paragraph(getTranslation("departments.hidden"));
            legend.addClassName("quiet");
            add(legend);
        }
    }

    private static boolean anyHidden(
            Selection selection, Overview overview, List<Definition> compared) {
        return overview.departments().stream()
                .anyMatch(
                        department ->
                                compared.stream()
                                        .map(
                                                definition ->
                                                        overview.series(
                                                                department.unit(),
                                                                definition.indicator()))
                                        .anyMatch(
                                                series ->
                                                        series.suppressed(
                                                                selection.edition().period())));
    }

    private DataTable table(
            String title, Selection selection, Overview overview, List<Definition> compared) {
        List<Column> columns =
                Stream.concat(
                                Stream.of(Column.text(getTranslation("departments.department"))),
                                compared.stream()
                                        .map(
                                                definition ->
                                                        Column.figures(
                                                                overview.names().of(definition))))
                        .toList();
        DataTable table = new DataTable(title, columns).stacking();
        for (EditionUnit department : overview.departments()) {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(department.name()));
            for (Definition definition : compared) {
                Series series = overview.series(department.unit(), definition.indicator());
                Component figure =
                        IndicatorView.link(
                                new Amounts(definition)
                                        .cell(series.at(selection.edition().period())),
                                definition,
                                selection.state().with(department.unit()));
                cells.add(
                        GoalWord.under(
                                figure,
                                definition,
                                overview.goals(department.unit(), definition),
                                series,
                                selection.edition().period()));
            }
            table.printed(cells.toArray(Component[]::new));
        }
        return table;
    }

    /** The first indicators that say something about more than one of the departments. */
    private static List<Definition> compared(Overview overview) {
        long least = Math.min(2, overview.departments().size());
        return overview.definitions().stream()
                .filter(
                        definition ->
                                overview.departments().stream()
                                                .filter(
                                                        department ->
                                                                overview.series(
                                                                                department.unit(),
                                                                                definition
                                                                                        .indicator())
                                                                        .countsAnything())
                                                .count()
                                        >= least)
                .limit(INDICATORS)
                .toList();
    }
}
