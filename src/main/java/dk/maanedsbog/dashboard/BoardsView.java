package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Documents;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.board.SlideOrder.Slot;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A unit's wall board: what it shows, and for the unit's leader its slides and its notes. */
@Route(BoardsView.PATH)
@Menu(title = "nav.boards", order = 50, icon = "screen")
@PermitAll
final class BoardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String PATH = "tavler";
    private static final String UNIT = "enhed";
    private static final String BOARD = "tavle";

    private final transient Boards boards;
    private final transient Notes notes;
    private final transient Documents documents;
    private final transient Staff staff;
    private final transient CurrentViewer viewer;
    private final Div told = new Div();
    private transient Unit unit;
    private transient Board board;

    BoardsView(Boards boards, Notes notes, Documents documents, Staff staff, CurrentViewer viewer) {
        this.boards = boards;
        this.notes = notes;
        this.documents = documents;
        this.staff = staff;
        this.viewer = viewer;
        addClassNames("page", "boards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        unit =
                units().stream()
                        .filter(
                                each ->
                                        asked.getSingleParameter(UNIT)
                                                .filter(name -> isNamed(each, name))
                                                .isPresent())
                        .findFirst()
                        .orElseGet(this::own);
        board =
                asked.getSingleParameter(BOARD)
                        .flatMap(boards::find)
                        .or(() -> boards.all().stream().findFirst())
                        .orElse(null);
        told.removeAll();
        build();
    }

    /** As this page writes it, {@code A2}, or as the others do, {@code department:A2}. */
    private static boolean isNamed(Unit unit, String name) {
        return name.equals(unit.id()) || name.equals(unit.level().code() + ":" + unit.id());
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>(List.of(Unit.MUNICIPALITY));
        staff.departments().forEach(each -> units.add(Unit.department(each.id())));
        return units;
    }

    /** The first department that the viewer leads; else the municipality. */
    private Unit own() {
        return units().stream()
                .filter(each -> each.level() == Level.DEPARTMENT)
                .filter(each -> notes.mayBeWrittenBy(viewer.get(), each))
                .findFirst()
                .orElse(Unit.MUNICIPALITY);
    }

    private void build() {
        removeAll();
        if (board == null) {
            add(
                    new PageHeader(getTranslation("boards.title"), getTranslation("boards.line")),
                    new Notice(getTranslation("boards.none.title"), getTranslation("boards.none")));
            return;
        }
        add(
                new PageHeader(
                        getTranslation("boards.title"),
                        getTranslation("boards.line"),
                        unitChoice(),
                        boardChoice()),
                told);
        if (notes.mayBeWrittenBy(viewer.get(), unit)) {
            add(
                    new BoardNotesPanel(this, notes.history(unit)),
                    new BoardOrderPanel(this, board, boards.of(board, unit)));
        } else {
            add(new Notice(getTranslation("boards.not-leader")));
        }
        add(new BoardPreview(documents.now(board, unit)));
    }

    private Component unitChoice() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Unit.MUNICIPALITY.id(), getTranslation("units.whole")));
        staff.departments().forEach(each -> choices.add(new Choice(each.id(), each.name())));
        return picker("boards.unit", choices, unit.id(), id -> go(id, board.id()));
    }

    private Component boardChoice() {
        List<Choice> choices =
                boards.all().stream().map(each -> new Choice(each.id(), each.title())).toList();
        return picker("boards.board", choices, board.id(), id -> go(unit.id(), id));
    }

    private Component picker(
            String name, List<Choice> choices, String chosen, Consumer<String> onChoice) {
        Div box =
                new Div(
                        new ChoiceList(
                                getTranslation(name),
                                List.of(new Group("", choices)),
                                chosen,
                                onChoice));
        box.addClassName("unit-picker");
        return box;
    }

    private void go(String unitId, String boardId) {
        getUI().ifPresent(
                        ui ->
                                ui.navigate(
                                        PATH,
                                        QueryParameters.simple(
                                                Map.of(UNIT, unitId, BOARD, boardId))));
    }

    /** Does what the leader asks for, and tells that it was done, or why it could not be. */
    void act(String done, Runnable action) {
        told.removeAll();
        try {
            action.run();
            build();
            told.add(new Notice(getTranslation(done)));
        } catch (BoardRefused refused) {
            told.add(new Notice(refused.getMessage()));
        }
    }

    void order(List<Slot> slots) {
        act("boards.order.done", () -> boards.order(viewer.get(), board, unit, slots));
    }

    void write(List<String> since, List<Agreement> agreements) {
        act("boards.notes.done", () -> notes.write(viewer.get(), unit, since, agreements));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("boards.title"));
    }
}
