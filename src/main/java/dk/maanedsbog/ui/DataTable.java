package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A real table: one heading a column, one a row, and figures to the right. */
public final class DataTable extends Div {

    private static final long serialVersionUID = 1;

    private final List<Column> columns;
    private final Element body = new Element("tbody");

    /**
     * A column: its heading, whether figures stand in it, and whether its short texts stay on one
     * line, and whether it is the one that a narrow window begins at.
     */
    public record Column(String heading, boolean figures, boolean unbroken, boolean current) {

        public static Column text(String heading) {
            return new Column(heading, false, false, false);
        }

        public static Column figures(String heading) {
            return new Column(heading, true, false, false);
        }

        /** A column of dates and the like, which are not broken in two. */
        public static Column unbroken(String heading) {
            return new Column(heading, false, true, false);
        }

        /** The same column, as the one that the page is about. */
        public Column here() {
            return new Column(heading, figures, unbroken, true);
        }
    }

    /**
     * @param caption what the table shows, for those who hear it
     */
    public DataTable(String caption, List<Column> columns) {
        this.columns = List.copyOf(columns);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        Element table = new Element("table");
        Element title = new Element("caption");
        title.setText(caption);
        title.getClassList().add("only-heard");
        Element head = new Element("tr");
        for (Column column : columns) {
            Element cell = new Element("th").setAttribute("scope", "col");
            cell.setText(column.heading());
            mark(cell, column);
            if (column.current()) {
                cell.setAttribute("aria-current", "true");
            }
            head.appendChild(cell);
        }
        table.appendChild(
                title,
                Printed.of(new Element("thead"), new Element("thead").appendChild(head)),
                body);
        getElement().appendChild(table);
    }

    /** On a phone each row becomes a small list of its own. */
    public DataTable stacking() {
        addClassName("stack");
        return this;
    }

    /** Of those lists, two short cells stand side by side. */
    public DataTable paired() {
        addClassName("paired");
        return this;
    }

    /** Adds a row of texts; the first is the row's heading. */
    public void row(List<String> texts) {
        List<Component> cells = new ArrayList<>();
        texts.forEach(text -> cells.add(new Span(text)));
        printed(cells.toArray(Component[]::new));
    }

    /** Adds a row; the first cell is its heading. */
    public void row(Component... cells) {
        body.appendChild(made(cells));
    }

    /** Adds a row in which nothing is listened to. */
    public void printed(Component... cells) {
        body.appendChild(Printed.of(new Element("tr"), made(cells)));
    }

    private Element made(Component... cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            Element cell =
                    i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            cell.setAttribute("data-heading", columns.get(i).heading());
            mark(cell, columns.get(i));
            Element content = cells[i].getElement();
            if (cells[i] instanceof Printed) {
                Printed.of(cell, new Element(cell.getTag()).appendChild(content));
            } else {
                cell.appendChild(content);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private static void mark(Element cell, Column column) {
        if (column.figures()) {
            cell.getClassList().add("figures");
        }
        if (column.unbroken()) {
            cell.getClassList().add("unbroken");
        }
    }
}
