package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds a user, and tells the one-time password once. */
final class NewUserPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final String NO_EMPLOYEE = "";

    private final transient Directory directory;
    private final transient Accounts accounts;
    private final transient Administration administration;
    private final Input userName = new Input();
    private final Input name = new Input();
    private final Input email = new Input();
    private final Map<Role, Tick> roles = new EnumMap<>(Role.class);
    private final DepartmentTicks departments;
    private final Div told = new Div();
    private String employeeId = NO_EMPLOYEE;

    NewUserPanel(Directory directory, Accounts accounts, Administration administration) {
        this.directory = directory;
        this.accounts = accounts;
        this.administration = administration;
        this.departments = new DepartmentTicks(directory.departments());
        addClassName("panel");
        departments.setVisible(false);
        userName.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "64");
        name.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "200");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "200");
        Div fields =
                new Div(
                        new Field(getTranslation("access.user-name"), userName),
                        new Field(getTranslation("access.employee"), employees()),
                        new Field(getTranslation("access.name"), name),
                        new Field(getTranslation("access.email"), email));
        fields.addClassName("access-form");
        Paragraph line = new Paragraph(getTranslation("access.new.line"));
        line.addClassName("quiet");
        add(
                new H2(getTranslation("access.new")),
                line,
                fields,
                granted(),
                departments,
                new Confirmed(
                        getTranslation("access.new.add"),
                        () ->
                                Optional.of(
                                        getTranslation(
                                                "access.new.ask", userName.getValue().strip())),
                        this::addUser),
                told);
    }

    private Component employees() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NO_EMPLOYEE, getTranslation("access.no-employee")));
        directory
                .employees()
                .forEach(
                        employee ->
                                choices.add(
                                        new Choice(
                                                employee.id(),
                                                employee.name() + " (" + employee.id() + ")")));
        Div box =
                new Div(
                        new ChoiceList(
                                getTranslation("access.employee"),
                                List.of(new Group("", choices)),
                                NO_EMPLOYEE,
                                this::choose));
        box.addClassName("unit-picker");
        return box;
    }

    private void choose(String id) {
        employeeId = id;
        directory.employees().stream()
                .filter(employee -> employee.id().equals(id))
                .map(Employee::name)
                .findFirst()
                .ifPresent(name::setValue);
    }

    private Component granted() {
        FieldSet set = new FieldSet(getTranslation("access.granted"));
        set.addClassName("ticks");
        Arrays.stream(Role.values())
                .filter(Role::grantable)
                .forEach(
                        role -> {
                            Tick tick = new Tick(AccessWords.role(role), this::roleChosen);
                            roles.put(role, tick);
                            set.add(tick);
                        });
        return set;
    }

    private void roleChosen() {
        departments.setVisible(roles.get(Role.HEAD).ticked());
    }

    private void addUser() {
        Told said = administration.act("Opret en bruger", this::added);
        if (said.oneTimePassword().isPresent()) {
            removeAll();
            add(new H2(getTranslation("access.new")), said.shown());
        } else {
            told.removeAll();
            told.add(said.shown());
        }
    }

    private Told added(String by) {
        if (name.getValue().isBlank()) {
            return Told.of(getTranslation("access.new.name-missing"));
        }
        Set<Role> wanted =
                roles.entrySet().stream()
                        .filter(entry -> entry.getValue().ticked())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        String password =
                accounts.add(
                        by,
                        new NewAccount(
                                userName.getValue().strip(),
                                name.getValue().strip(),
                                Optional.of(employeeId).filter(id -> !id.equals(NO_EMPLOYEE)),
                                Optional.of(email.getValue().strip())
                                        .filter(typed -> !typed.isEmpty()),
                                wanted,
                                wanted.contains(Role.HEAD) ? departments.chosen() : Set.of()));
        return new Told(
                getTranslation("access.new.done", userName.getValue().strip()),
                Optional.of(password));
    }
}
