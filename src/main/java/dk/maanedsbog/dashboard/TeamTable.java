package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * People and their indicators, in name order until a reader sorts by a column. The wholes stand
 * first and stay there; rows carry no numbers, as nobody is first or last.
 */
final class TeamTable extends Div {

    private static final long serialVersionUID = 1;

    private final transient List<TeamColumn> columns = new ArrayList<>();
    private final transient List<Row> rows = new ArrayList<>();
    private final Element people = new Element("tbody");
    private final Span told = new Span();
    private int sortedBy;
    private transient Sorting sorting = Sorting.UP;

    /**
     * One person, with what can be sorted by.
     *
     * @param figures in the order of the columns; null where there is none, or it is hidden
     */
    private record Row(String name, BigDecimal[] figures, Element element) {}

    TeamTable(TeamSheet sheet, TeamSheet.Group group, String caption) {
        addClassName("people");
        told.addClassName("only-heard");
        told.getElement().setAttribute("role", "status");
        Div scroll = new Div();
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        Element title = new Element("caption");
        title.setText(caption);
        title.getClassList().add("only-heard");
        Element table =
                new Element("table")
                        .appendChild(title, head(sheet, group), wholes(sheet, group), people);
        scroll.getElement().appendChild(table);
        group.people().forEach(person -> rows.add(row(sheet, group, person)));
        arrange();
        add(scroll, told);
    }

    private Element head(TeamSheet sheet, TeamSheet.Group group) {
        Element head = new Element("tr");
        columns.add(TeamColumn.ofNames(getTranslation("team.person"), () -> sort(0)));
        for (Definition definition : group.definitions()) {
            int place = columns.size();
            columns.add(new TeamColumn(definition, sheet, group.role(), () -> sort(place)));
        }
        columns.forEach(column -> head.appendChild(column.cell()));
        return new Element("thead").appendChild(head);
    }

    private Element wholes(TeamSheet sheet, TeamSheet.Group group) {
        Element wholes = new Element("tbody");
        wholes.getClassList().add("wholes");
        if (group.people().size() > 1) {
            wholes.appendChild(average(sheet, group));
        }
        addWhole(wholes, sheet, group, "team.whole", sheet.team().unit());
        sheet.department()
                .ifPresent(
                        department ->
                                addWhole(
                                        wholes,
                                        sheet,
                                        group,
                                        "team.department",
                                        department.unit()));
        return wholes;
    }

    private Element average(TeamSheet sheet, TeamSheet.Group group) {
        List<Component> cells = new ArrayList<>();
        for (Definition definition : group.definitions()) {
            cells.add(new TeamAverage(sheet, group, definition).cell());
        }
        return row(new Span(getTranslation("team.average")), cells);
    }

    /** The figures of a unit, and under them its goals where it has any. */
    private void addWhole(
            Element wholes, TeamSheet sheet, TeamSheet.Group group, String key, Unit unit) {
        wholes.appendChild(whole(sheet, group, getTranslation(key), unit));
        if (sheet.anyGoal(unit, group.definitions())) {
            List<Component> cells = new ArrayList<>();
            for (Definition definition : group.definitions()) {
                cells.add(
                        new Span(
                                sheet.goal(unit, definition)
                                        .map(goal -> GoalStanding.target(definition, goal))
                                        .orElse(DanishFormat.MISSING)));
            }
            wholes.appendChild(row(new Span(getTranslation(key + ".goal")), cells));
        }
    }

    private static Element whole(TeamSheet sheet, TeamSheet.Group group, String name, Unit unit) {
        List<Component> cells = new ArrayList<>();
        for (Definition definition : group.definitions()) {
            cells.add(TeamCell.ofWhole(definition, sheet.series(unit, definition), sheet.period()));
        }
        return row(new Span(name), cells);
    }

    private static Row row(TeamSheet sheet, TeamSheet.Group group, EditionUnit person) {
        Anchor name =
                new Anchor(
                        Addresses.ownFigures(sheet.selection().state().with(person.unit())),
                        person.name());
        name.getElement().setAttribute("router-link", true);
        List<Component> cells = new ArrayList<>();
        for (Definition definition : group.definitions()) {
            cells.add(
                    TeamCell.ofPerson(
                            definition, sheet.series(person.unit(), definition), sheet.period()));
        }
        BigDecimal[] figures =
                group.definitions().stream()
                        .map(definition -> sheet.series(person.unit(), definition))
                        .map(series -> series.value(sheet.period()).orElse(null))
                        .toArray(BigDecimal[]::new);
        return new Row(person.name(), figures, row(name, cells));
    }

    private static Element row(Component name, List<Component> cells) {
        Element row = new Element("tr");
        row.appendChild(
                new Element("th").setAttribute("scope", "row").appendChild(name.getElement()));
        for (Component cell : cells) {
            Element figure = new Element("td");
            figure.getClassList().add("figures");
            row.appendChild(figure.appendChild(cell.getElement()));
        }
        return Printed.of(new Element("tr"), row);
    }

    /** Names begin with A, figures with the largest; the second time the other way round. */
    private void sort(int column) {
        Sorting first = column == 0 ? Sorting.UP : Sorting.DOWN;
        Sorting second = column == 0 ? Sorting.DOWN : Sorting.UP;
        sorting = column == sortedBy && sorting == first ? second : first;
        sortedBy = column;
        arrange();
        told.setText(getTranslation("team.sorted." + sorting.spoken(), columns.get(column).name()));
    }

    private void arrange() {
        rows.sort(order());
        people.removeAllChildren();
        rows.forEach(row -> people.appendChild(row.element()));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).sorted(i == sortedBy ? sorting : Sorting.NOT);
        }
    }

    /** What has no figure, or one that is hidden, stands last either way. */
    private Comparator<Row> order() {
        Comparator<Row> byName = Comparator.comparing(Row::name, DanishFormat.nameOrder());
        if (sortedBy == 0) {
            return sorting == Sorting.UP ? byName : byName.reversed();
        }
        int figure = sortedBy - 1;
        Comparator<BigDecimal> bySize =
                sorting == Sorting.UP ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Row> byFigure =
                Comparator.comparing(row -> row.figures()[figure], Comparator.nullsLast(bySize));
        return byFigure.thenComparing(byName);
    }
}
