package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.FieldSet;
import dk.maanedsbog.organisation.Department;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The departments that a head is to be head of. */
final class DepartmentTicks extends FieldSet {

    private static final long serialVersionUID = 1;

    private final Map<String, Tick> ticks = new LinkedHashMap<>();

    DepartmentTicks(List<Department> departments) {
        super(translate("access.head-of"));
        addClassName("ticks");
        departments.forEach(
                department -> {
                    Tick tick = new Tick(department.name(), () -> {});
                    ticks.put(department.id(), tick);
                    add(tick);
                });
    }

    Set<String> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().ticked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
