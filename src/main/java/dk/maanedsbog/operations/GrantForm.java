package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Roles.Grant;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a person a role: the role first, and for a head the departments. */
final class GrantForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final transient Directory directory;
    private final transient Roles roles;
    private final DepartmentTicks departments;
    private Role chosen = Role.HEAD;

    GrantForm(Person person, Directory directory, Roles roles, PersonPanel panel) {
        this.person = person;
        this.directory = directory;
        this.roles = roles;
        this.departments = new DepartmentTicks(directory.departments());
        addClassName("access-form");
        ChoiceList choice =
                new ChoiceList(
                        getTranslation("access.grant.role"),
                        List.of(new Group("", choices())),
                        chosen.code(),
                        this::choose);
        Div box = new Div(choice);
        box.addClassName("unit-picker");
        add(
                box,
                departments,
                new Confirmed(
                        getTranslation("access.grant"),
                        () -> Optional.of(question()),
                        () -> panel.act("Giv en rolle til " + person.key(), this::give)));
    }

    private static List<Choice> choices() {
        return Arrays.stream(Role.values())
                .filter(Role::grantable)
                .map(role -> new Choice(role.code(), AccessWords.role(role)))
                .toList();
    }

    private void choose(String code) {
        Role.ofCode(code).ifPresent(role -> chosen = role);
        departments.setVisible(chosen == Role.HEAD);
    }

    private Set<String> wanted() {
        return chosen == Role.HEAD ? departments.chosen() : Set.of();
    }

    private String question() {
        return getTranslation("access.grant.ask", name(), person.name());
    }

    private String name() {
        return GrantsPart.name(directory, chosen, List.copyOf(wanted()));
    }

    private Told give(String by) {
        if (chosen == Role.HEAD) {
            giveDepartments(by);
        } else {
            roles.grant(by, person.holder(), chosen, Optional.empty());
        }
        return Told.of(getTranslation("access.grant.done", person.name(), name()));
    }

    /** Those that the person has already are left as they are. */
    private void giveDepartments(String by) {
        Set<String> wanted = new HashSet<>(wanted());
        if (wanted.isEmpty()) {
            throw new AccountProblem(
                    AccountProblem.Kind.DEPARTMENT_MISSING, AccessWords.role(chosen));
        }
        wanted.removeAll(
                roles.all().stream()
                        .filter(Grant::active)
                        .filter(grant -> person.holds(grant.holder()))
                        .flatMap(grant -> grant.departmentId().stream())
                        .collect(Collectors.toSet()));
        if (wanted.isEmpty()) {
            throw new AccountProblem(AccountProblem.Kind.ALREADY_GRANTED, name());
        }
        wanted.stream()
                .sorted()
                .forEach(id -> roles.grant(by, person.holder(), Role.HEAD, Optional.of(id)));
    }
}
