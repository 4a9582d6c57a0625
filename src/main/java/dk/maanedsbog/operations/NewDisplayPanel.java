package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.shared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Issues a display. */
final class NewDisplayPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient DisplaysView view;
    private final Input name = new Input();
    private final Input ranges = new Input();
    private transient Unit unit = Unit.MUNICIPALITY;
    private String board;

    NewDisplayPanel(DisplaysView view, Directory directory, Boards boards) {
        this.view = view;
        this.board = DisplayChoices.first(boards);
        addClassName("panel");
        name.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "80");
        ranges.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "400")
                .setAttribute("placeholder", "10.20.0.0/16");
        Paragraph line = new Paragraph(getTranslation("displays.new.line"));
        line.addClassName("quiet");
        Div fields =
                new Div(
                        new Field(getTranslation("displays.name"), name),
                        new Field(
                                getTranslation("displays.unit"),
                                DisplayChoices.units(directory, unit, each -> unit = each)),
                        new Field(
                                getTranslation("displays.board"),
                                DisplayChoices.boards(boards, board, each -> board = each)),
                        new Field(getTranslation("displays.ranges"), ranges));
        fields.addClassName("access-form");
        add(
                new H2(getTranslation("displays.new")),
                line,
                fields,
                new Confirmed(
                        getTranslation("displays.issue"),
                        () ->
                                Optional.of(
                                        getTranslation(
                                                "displays.issue.ask", name.getValue().strip())),
                        () -> view.issue(wanted())));
    }

    private Display.Wanted wanted() {
        List<String> written =
                Arrays.stream(ranges.getValue().split("[\\s,;]+"))
                        .filter(each -> !each.isEmpty())
                        .toList();
        return new Display.Wanted(name.getValue(), unit, board, written);
    }
}
