package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.SlideOrder.Slot;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The slides of a unit's board: which are shown, in which order, and how long. */
final class BoardOrderPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient BoardsView view;
    private final transient List<PlannedSlide> shown;
    private final transient List<PlannedSlide> hidden = new ArrayList<>();
    private final Div table = new Div();

    BoardOrderPanel(BoardsView view, Board planned, Board ordered) {
        this.view = view;
        this.shown = new ArrayList<>(ordered.slides());
        planned.slides().stream()
                .filter(slide -> ordered.slide(slide.key()).isEmpty())
                .forEach(hidden::add);
        addClassNames("panel", "list");
        Paragraph line = new Paragraph(getTranslation("boards.order.line"));
        line.addClassName("quiet");
        NativeButton save = button("boards.order.save", () -> view.order(slots()));
        NativeButton reset = button("boards.order.reset", () -> view.order(List.of()));
        Div actions = new Div(save, reset);
        actions.addClassName("confirmed");
        add(new H2(getTranslation("boards.order")), line, table, actions);
        draw();
    }

    private List<Slot> slots() {
        return shown.stream().map(slide -> new Slot(slide.key(), slide.seconds())).toList();
    }

    private void draw() {
        DataTable rows =
                new DataTable(
                                getTranslation("boards.order"),
                                List.of(
                                        Column.text(getTranslation("boards.slide")),
                                        Column.text(getTranslation("boards.seconds")),
                                        Column.text(getTranslation("boards.change"))))
                        .stacking();
        for (int i = 0; i < shown.size(); i++) {
            rows.row(new Span(shown.get(i).title()), seconds(i), moves(i));
        }
        for (PlannedSlide slide : hidden) {
            rows.row(
                    new Span(slide.title()),
                    new Span(getTranslation("boards.hidden")),
                    new Div(button("boards.show", () -> show(slide))));
        }
        table.removeAll();
        table.add(rows);
    }

    private Component seconds(int place) {
        PlannedSlide slide = shown.get(place);
        Input field = new Input();
        field.setType("number");
        field.setValue(Integer.toString(slide.seconds()));
        field.getElement()
                .setAttribute("min", Integer.toString(PlannedSlide.LEAST_SECONDS))
                .setAttribute("max", Integer.toString(PlannedSlide.MOST_SECONDS));
        field.setAriaLabel(getTranslation("boards.seconds.of", slide.title()));
        field.addValueChangeListener(
                change -> shown.set(place, shown.get(place).standing(number(change.getValue()))));
        return field;
    }

    /** What is no number is none that the rules allow, and they say so. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Component moves(int place) {
        Div moves = new Div();
        moves.addClassName("display-actions");
        if (place > 0) {
            moves.add(button("boards.up", () -> swap(place, place - 1)));
        }
        if (place < shown.size() - 1) {
            moves.add(button("boards.down", () -> swap(place, place + 1)));
        }
        if (shown.size() > 1) {
            moves.add(button("boards.hide", () -> hide(place)));
        }
        return moves;
    }

    private void swap(int one, int other) {
        Collections.swap(shown, one, other);
        draw();
    }

    private void hide(int place) {
        hidden.add(shown.remove(place));
        draw();
    }

    private void show(PlannedSlide slide) {
        hidden.remove(slide);
        shown.add(slide);
        draw();
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("button");
        return button;
    }
}
