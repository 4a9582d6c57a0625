package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.Definition;
import java.util.List;

/** What indicators are called on a page: two of the same name are told apart by their roles. */
final class IndicatorNames {

    private final List<Definition> together;

    IndicatorNames(List<Definition> together) {
        this.together = together;
    }

    String of(Definition definition) {
        return of(definition, new Amounts(definition).name());
    }

    /** The same, where the page has a name of its own for it. */
    String of(Definition definition, String name) {
        return definition.sharesItsLabel(together) && !definition.roles().isEmpty()
                ? translate(
                        "indicator.of-role",
                        name,
                        translate("work." + definition.roles().getFirst()))
                : name;
    }
}
