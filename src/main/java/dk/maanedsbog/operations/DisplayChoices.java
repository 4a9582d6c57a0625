package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The units and boards that a display can be given, as lists of choices. */
final class DisplayChoices {

    private DisplayChoices() {}

    static Component units(Directory directory, Unit chosen, Consumer<Unit> onChoice) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Unit.MUNICIPALITY.id(), translate("units.whole")));
        directory.departments().forEach(each -> choices.add(new Choice(each.id(), each.name())));
        return boxed(
                new ChoiceList(
                        translate("displays.unit"),
                        List.of(new Group("", choices)),
                        chosen.id(),
                        id -> onChoice.accept(unit(id))));
    }

    private static Unit unit(String id) {
        return id.equals(Unit.MUNICIPALITY.id()) ? Unit.MUNICIPALITY : Unit.department(id);
    }

    static Component boards(Boards boards, String chosen, Consumer<String> onChoice) {
        List<Choice> choices =
                boards.all().stream().map(each -> new Choice(each.id(), each.title())).toList();
        return boxed(
                new ChoiceList(
                        translate("displays.board"),
                        List.of(new Group("", choices)),
                        chosen,
                        onChoice));
    }

    /** The board that a new display is given unless another is chosen; empty for none at all. */
    static String first(Boards boards) {
        return boards.all().stream().map(Board::id).findFirst().orElse("");
    }

    private static Component boxed(ChoiceList list) {
        Div box = new Div(list);
        box.addClassName("unit-picker");
        return box;
    }
}
