package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import dk.maanedsbog.ui.DayField;
import dk.maanedsbog.ui.YearMeant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Narrows the audit trail; each choice is a new address. */
final class AuditFilterBar extends Div {

    private static final long serialVersionUID = 1;
    private static final String ALL = "";

    private final transient Consumer<AuditQuery> open;

    AuditFilterBar(AuditQuery query, AuditScopes scopes, Consumer<AuditQuery> open) {
        this.open = open;
        addClassName("access-form");
        add(
                new Field(getTranslation("audit.user"), user(query)),
                choice(
                        "audit.action",
                        List.of(new Group("", actions())),
                        query.action().map(AuditQuery::code).orElse(ALL),
                        query::withAction),
                choice(
                        "audit.scope",
                        units(scopes),
                        query.unit().map(AuditQuery::code).orElse(ALL),
                        query::withUnit),
                new Field(getTranslation("audit.from"), day(query.from(), query::withFrom)),
                new Field(getTranslation("audit.to"), day(query.to(), query::withTo)));
    }

    private Component day(
            Optional<LocalDate> day, Function<Optional<LocalDate>, AuditQuery> chosen) {
        return new DayField(day, YearMeant.BEHIND)
                .chosen(other -> open.accept(chosen.apply(other)));
    }

    private Component user(AuditQuery query) {
        Input input = new Input();
        input.setValue(query.user().orElse(""));
        input.addValueChangeListener(change -> open.accept(query.withUser(change.getValue())));
        return input;
    }

    private Component choice(
            String key, List<Group> groups, String now, Function<String, AuditQuery> chosen) {
        String name = getTranslation(key);
        Div box =
                new Div(new ChoiceList(name, groups, now, code -> open.accept(chosen.apply(code))));
        box.addClassName("unit-picker");
        return new Field(name, box);
    }

    private List<Choice> actions() {
        List<Choice> choices = new ArrayList<>(List.of(everything()));
        Arrays.stream(AuditAction.values())
                .map(action -> new Choice(AuditQuery.code(action), AccessWords.action(action)))
                .forEach(choices::add);
        return choices;
    }

    private List<Group> units(AuditScopes scopes) {
        return List.of(
                new Group("", List.of(everything())),
                new Group(
                        getTranslation("units.departments"),
                        scopes.departments().stream()
                                .map(one -> choice(Unit.department(one.id()), one.name()))
                                .toList()),
                new Group(
                        getTranslation("audit.employees"),
                        scopes.employees().stream()
                                .map(one -> choice(Unit.employee(one.id()), one.name()))
                                .toList()));
    }

    private static Choice choice(Unit unit, String name) {
        return new Choice(AuditQuery.code(unit), name);
    }

    private Choice everything() {
        return new Choice(ALL, getTranslation("audit.all"));
    }
}
