package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The leader's four ways to set goals, one at a time. */
final class GoalEditor extends Section {

    private static final long serialVersionUID = 1;

    private final List<NativeButton> ways = new ArrayList<>();
    private final Div shown = new Div();

    GoalEditor(GoalsPage page, GoalSaving saving) {
        addClassNames("panel", "goal-editor");
        Div segments = new Div();
        segments.addClassName("segments");
        segments.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("goals.ways"));
        Map<String, Supplier<Component>> offered = new LinkedHashMap<>();
        offered.put("goals.one", () -> new GoalForm(page, saving));
        offered.put("goals.whole", () -> new GoalYearForm(page, saving));
        offered.put("goals.copy", () -> new GoalCopyForm(page, saving));
        offered.put("goals.upload", () -> new GoalUpload(page, saving));
        offered.forEach(
                (key, way) -> {
                    var button = new NativeButton(getTranslation(key));
                    button.addClickListener(click -> show(button, way.get()));
                    segments.add(button);
                    ways.add(button);
                });
        Div head = new Div(new H2(getTranslation("goals.set", page.unitName())), segments);
        head.addClassName("panel-head");
        add(head, shown);
        show(ways.getFirst(), offered.get("goals.one").get());
    }

    private void show(NativeButton chosen, Component way) {
        ways.forEach(
                button ->
                        button.getElement()
                                .setAttribute(
                                        "aria-pressed", Boolean.toString(button.equals(chosen))));
        shown.removeAll();
        shown.add(way);
    }
}
