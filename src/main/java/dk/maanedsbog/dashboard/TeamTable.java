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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * People and their indicators, in name order until a reader sorts by a column. The wholes stand
 * first and stay there; rows carry no numbers, as nobody is first or last.
 */
final class TeamTable extends Div {

    private static final long serialVersionUID = 1;

    private final transient TeamSheet sheet;
    private final transient TeamSheet.Group group;
    private final transient List<TeamColumn> columns = new ArrayList<>();
    private final transient List<Row> rows = new ArrayList<>();
    private final Element people = new Element("tbody");
    private final Span told = new Span();
    private int sortedBy;
    private transient Sorting sorting = Sorting.UP;

    private record Row(EditionUnit person, Element element) {}

    TeamTable(TeamSheet sheet, TeamSheet.Group group, String caption) {
        this.sheet = sheet;
        this.group = group;
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
        Element table = new Element("table").appendChild(title, head(), wholes(), people);
        scroll.getElement().appendChild(table);
        group.people().forEach(person -> rows.add(new Row(person, row(person))));
        arrange();
        add(scroll, told);
    }

    private Element head() {
        Element head = new Element("tr");
        columns.add(TeamColumn.ofNames(getTranslation("team.person"), () -> sort(0)));
        for (Definition definition : group.definitions()) {
            int place = columns.size();
            columns.add(new TeamColumn(definition, sheet, group.role(), () -> sort(place)));
        }
        columns.forEach(column -> head.appendChild(column.cell()));
        return new Element("thead").appendChild(head);
    }

    private Element wholes() {
        Element wholes = new Element("tbody");
        wholes.getClassList().add("wholes");
        if (group.people().size() > 1) {
            wholes.appendChild(average());
        }
        wholes.appendChild(whole(getTranslation("team.whole"), sheet.team().unit()));
        sheet.department()
                .ifPresent(
                        department ->
                                wholes.appendChild(
                                        whole(
                                                getTranslation("team.department"),
                                                department.unit())));
        return wholes;
    }

    private Element average() {
        List<Component> cells = new ArrayList<>();
        for (Definition definition : group.definitions()) {
            cells.add(new TeamAverage(sheet, group, definition).cell());
        }
        return row(new Span(getTranslation("team.average")), cells);
    }

    private Element whole(String name, Unit unit) {
        List<Component> cells = new ArrayList<>();
        for (Definition definition : group.definitions()) {
            cells.add(TeamCell.ofWhole(definition, sheet.series(unit, definition), sheet.period()));
        }
        return row(new Span(name), cells);
    }

    private Element row(EditionUnit person) {
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
        return row(name, cells);
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
        return row;
    }

    /** Names begin with A, figures with the largest; the second time the other way round. */
    private void sort(int column) {
        Sorting first = column == 0 ? Sorting.UP : Sorting.DOWN;
        Sorting second = column == 0 ? Sorting.DOWN : Sorting.UP;
        sorting = column == sortedBy && sorting == first ? second : first;
        sortedBy = column;
        arrange();
        told.setText(
                getTranslation(
                        "team.sorted." + sorting.spoken(),
                        column == 0
                                ? getTranslation("team.person")
                                : new Amounts(group.definitions().get(column - 1)).name()));
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
        Comparator<Row> byName =
                Comparator.comparing(row -> row.person().name(), DanishFormat.nameOrder());
        if (sortedBy == 0) {
            return sorting == Sorting.UP ? byName : byName.reversed();
        }
        Definition definition = group.definitions().get(sortedBy - 1);
        Comparator<BigDecimal> bySize =
                sorting == Sorting.UP ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Row> byFigure =
                Comparator.comparing(
                        row -> value(row.person(), definition).orElse(null),
                        Comparator.nullsLast(bySize));
        return byFigure.thenComparing(byName);
    }

    private Optional<BigDecimal> value(EditionUnit person, Definition definition) {
        return sheet.series(person.unit(), definition).value(sheet.period());
    }
}
