package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What roles, states, actions and problems are called on the screen. */
final class AccessWords {

    private AccessWords() {}

    static String role(Role role) {
        return translate("access.role." + code(role));
    }

    static String action(AuditAction action) {
        return translate(key(action));
    }

    static String key(AuditAction action) {
        return "audit.action." + code(action);
    }

    static String problem(AccountProblem problem) {
        return translate("access.problem." + code(problem.kind()), problem.subject());
    }

    static String state(Person person) {
        String state =
                person.state()
                        .map(found -> translate("access.state." + code(found)))
                        .orElseGet(() -> translate("access.state.no_user"));
        return person.mustChange() && person.state().equals(Optional.of(Accounts.State.OPEN))
                ? translate("access.state.must-change")
                : state;
    }

    /** The roles with their departments: {@code Chef for Jobparate · Administrator}. */
    static String roles(Person person, Directory directory) {
        return person.roles().stream()
                .sorted()
                .map(role -> role(role, person, directory))
                .collect(Collectors.joining(" · "));
    }

    private static String role(Role role, Person person, Directory directory) {
        if (role == Role.HEAD) {
            return translate("access.role.for", role(role), departments(person, directory));
        }
        if (role.grantable() || person.home().isEmpty()) {
            return role(role);
        }
        return translate(
                "access.role.in", role(role), directory.departmentName(person.home().get()));
    }

    private static String departments(Person person, Directory directory) {
        List<String> names =
                person.granted().stream()
                        .map(directory::departmentName)
                        .sorted(DanishFormat.nameOrder())
                        .toList();
        return String.join(", ", names);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
