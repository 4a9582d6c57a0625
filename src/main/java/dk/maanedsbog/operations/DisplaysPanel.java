package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.List;

/** The displays, what each shows, when it was last seen, and what may be done with it. */
final class DisplaysPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient DisplaysView view;
    private final transient Displays displays;
    private final transient Boards boards;
    private final transient Directory directory;

    DisplaysPanel(DisplaysView view, Displays displays, Boards boards, Directory directory) {
        this.view = view;
        this.displays = displays;
        this.boards = boards;
        this.directory = directory;
        addClassNames("panel", "list");
        List<Display> active = displays.all().stream().filter(Display::active).toList();
        List<Display> revoked = displays.all().stream().filter(each -> !each.active()).toList();
        add(new H2(getTranslation("displays.list")));
        if (active.isEmpty()) {
            add(new Span(getTranslation("displays.none")));
        } else {
            add(active(active));
        }
        if (!revoked.isEmpty()) {
            add(new H2(getTranslation("displays.revoked")), revoked(revoked));
        }
    }

    private Component active(List<Display> all) {
        DataTable table =
                new DataTable(
                                getTranslation("displays.list"),
                                List.of(
                                        Column.text(getTranslation("displays.name")),
                                        Column.text(getTranslation("displays.unit")),
                                        Column.text(getTranslation("displays.board")),
                                        Column.text(getTranslation("displays.seen")),
                                        Column.text(getTranslation("displays.do"))))
                        .stacking();
        all.forEach(
                each ->
                        table.row(
                                name(each),
                                DisplayChoices.units(
                                        directory,
                                        each.unit(),
                                        unit -> view.assign(each, unit, each.board())),
                                DisplayChoices.boards(
                                        boards,
                                        each.board(),
                                        board -> view.assign(each, each.unit(), board)),
                                new Span(seen(each)),
                                actions(each)));
        return table;
    }

    private static Component name(Display display) {
        Span name = new Span(display.name());
        if (display.ipRanges().isEmpty()) {
            return name;
        }
        Span ranges = new Span(String.join(", ", display.ipRanges()));
        ranges.addClassName("quiet");
        return new Div(name, new Div(ranges));
    }

    private String seen(Display display) {
        return display.lastSeen()
                .map(DanishFormat::moment)
                .orElseGet(() -> getTranslation("displays.not-seen"));
    }

    private Component actions(Display display) {
        Div actions =
                new Div(
                        new Confirmed(
                                        getTranslation("displays.rotate"),
                                        getTranslation("displays.rotate.ask", display.name()),
                                        () -> view.rotate(display))
                                .heardAs(getTranslation("displays.rotate.of", display.name())),
                        new Confirmed(
                                        getTranslation("displays.revoke"),
                                        getTranslation("displays.revoke.ask", display.name()),
                                        () -> view.revoke(display))
                                .heardAs(getTranslation("displays.revoke.of", display.name())));
        actions.addClassName("display-actions");
        return actions;
    }

    private Component revoked(List<Display> all) {
        DataTable table =
                new DataTable(
                                getTranslation("displays.revoked"),
                                List.of(
                                        Column.text(getTranslation("displays.name")),
                                        Column.text(getTranslation("displays.unit")),
                                        Column.text(getTranslation("displays.board")),
                                        Column.text(getTranslation("displays.revoked-by"))))
                        .stacking();
        all.forEach(
                each ->
                        table.row(
                                List.of(
                                        each.name(),
                                        unitName(each.unit()),
                                        boards.find(each.board())
                                                .map(Board::title)
                                                .orElse(each.board()),
                                        getTranslation(
                                                "access.by-at",
                                                each.revokedBy().orElse(""),
                                                each.revokedAt()
                                                        .map(DanishFormat::moment)
                                                        .orElse("")))));
        return table;
    }

    private String unitName(Unit unit) {
        return unit.equals(Unit.MUNICIPALITY)
                ? getTranslation("units.whole")
                : displays.unitName(unit).orElse(unit.id());
    }
}
