package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Div;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.function.Consumer;

/** Picks one of the units that the viewer may open; others are not named at all. */
public final class UnitPicker extends Div {

    private static final long serialVersionUID = 1;

    /** A unit and what it is called. */
    public record Named(Unit unit, String name) {}

    /** Units under a heading. */
    public record Group(String heading, List<Named> units) {}

    public UnitPicker(Unit shown, List<Group> groups, Consumer<Unit> onChoice) {
        addClassName("unit-picker");
        List<ChoiceList.Group> choices =
                groups.stream()
                        .filter(group -> !group.units().isEmpty())
                        .map(group -> new ChoiceList.Group(group.heading(), named(group)))
                        .toList();
        add(
                new ChoiceList(
                        getTranslation("unit"),
                        choices,
                        PageState.code(shown),
                        code -> onChoice.accept(unit(groups, code))));
    }

    private static List<ChoiceList.Choice> named(Group group) {
        return group.units().stream()
                .map(unit -> new ChoiceList.Choice(PageState.code(unit.unit()), unit.name()))
                .toList();
    }

    /** Only a unit of the list itself: what the browser sends is not taken for granted. */
    private static Unit unit(List<Group> groups, String code) {
        return groups.stream()
                .flatMap(group -> group.units().stream())
                .map(Named::unit)
                .filter(unit -> PageState.code(unit).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
