package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.ui.Printed;

/** The head of one column: the indicator's name, its unit, its definition, and the sorting. */
final class TeamColumn {

    private final Element cell = new Element("th").setAttribute("scope", "col");
    private final NativeButton sorter = new NativeButton();
    private final String name;

    /**
     * @param place tells the definitions of two tables on one page apart
     */
    TeamColumn(Definition definition, TeamSheet sheet, String place, Runnable onSort) {
        this(new Amounts(definition).name(), onSort);
        Anchor link =
                new Anchor(
                        Addresses.indicator(definition.indicator(), sheet.selection().state()),
                        name);
        link.getElement().setAttribute("router-link", true);
        new Amounts(definition).marked(link);
        Span unit = new Span(unit(definition, sheet));
        unit.addClassName("quiet");
        var explanation = new Explanation(definition, name);
        explanation.setId(explanation.getId().orElseThrow() + "-" + place);
        NativeButton opener = explanation.opener();
        opener.setText("?");
        opener.setClassName("tool");
        Div tools = new Div(Printed.of(opener), sorter);
        tools.addClassName("tools");
        Div head = new Div(Printed.of(link), Printed.of(unit), tools, Printed.of(explanation));
        head.addClassName("column-head");
        cell.getClassList().add("figures");
        cell.appendChild(head.getElement());
    }

    /** The first column, that of the names. */
    static TeamColumn ofNames(String name, Runnable onSort) {
        var column = new TeamColumn(name, onSort);
        Div tools = new Div(column.sorter);
        tools.addClassName("tools");
        Div head = new Div(new Span(name), tools);
        head.addClassName("column-head");
        column.cell.appendChild(head.getElement());
        return column;
    }

    private TeamColumn(String name, Runnable onSort) {
        this.name = name;
        sorter.addClassName("tool");
        sorter.setAriaLabel(sorter.getTranslation("team.sort", name));
        sorter.addClickListener(click -> onSort.run());
        sorted(Sorting.NOT);
    }

    String name() {
        return name;
    }

    Element cell() {
        return cell;
    }

    /** Shows how the rows stand by this column. */
    void sorted(Sorting sorting) {
        cell.setAttribute("aria-sort", sorting.spoken());
        sorter.setText(sorting.sign());
    }

    /** Windows of six months are held against another window, which the head says. */
    private static String unit(Definition definition, TeamSheet sheet) {
        return definition.comparison().startsWith("previous")
                ? Amounts.unitName(definition)
                : Amounts.unitName(definition)
                        + " · "
                        + Comparisons.of(definition, sheet.period()).getFirst().name();
    }
}
