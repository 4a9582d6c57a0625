package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.shared.DanishFormat;
import java.util.Optional;
import java.util.function.Function;

/** One person: the state, the roles, and what an administrator can do about them. */
final class PersonPanel extends Section {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Directory directory;
    private final transient Accounts accounts;
    private final transient Roles roles;
    private final transient Administration administration;

    PersonPanel(
            String key,
            Directory directory,
            Accounts accounts,
            Roles roles,
            Administration administration) {
        this.key = key;
        this.directory = directory;
        this.accounts = accounts;
        this.roles = roles;
        this.administration = administration;
        addClassNames("panel", "person");
        show(Optional.empty());
    }

    /** Does what was confirmed, and shows the person as he or she is afterwards. */
    void act(String what, Function<String, Told> action) {
        show(Optional.of(administration.act(what, action)));
    }

    private void show(Optional<Told> told) {
        removeAll();
        Optional<Person> found = directory.find(key).or(() -> ofEmployee(key));
        if (found.isEmpty()) {
            return;
        }
        Person person = found.get();
        H2 name = new H2(person.name());
        name.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(name, close());
        head.addClassName("panel-head");
        add(head, facts(person));
        told.ifPresent(
                said -> {
                    add(said.shown());
                    name.getElement().executeJs("this.focus()");
                });
        add(new GrantsPart(person, directory, roles, this), actions(person), viewAs(person));
    }

    /** An employee who has got a user by what was done goes by that name now. */
    private Optional<Person> ofEmployee(String id) {
        return directory.all().stream()
                .filter(person -> person.employeeId().filter(id::equals).isPresent())
                .findFirst();
    }

    private Anchor close() {
        Anchor close = new Anchor(AccessView.PATH, getTranslation("access.close"));
        close.getElement().setAttribute("router-link", true);
        return close;
    }

    private Component facts(Person person) {
        Paragraph facts =
                new Paragraph(
                        getTranslation(
                                "access.facts",
                                person.userName().orElse(DanishFormat.MISSING),
                                person.employeeId().orElse(DanishFormat.MISSING),
                                AccessWords.state(person),
                                person.lastSignIn()
                                        .map(DanishFormat::moment)
                                        .orElse(getTranslation("access.never"))));
        facts.addClassName("quiet");
        return facts;
    }

    private Component actions(Person person) {
        Div actions = new Div();
        actions.addClassName("person-actions");
        if (administration.self(person)) {
            Paragraph own = new Paragraph(getTranslation("access.own"));
            own.addClassName("quiet");
            actions.add(own);
            return actions;
        }
        actions.add(person.locked() ? unlock(person) : lock(person));
        if (person.userName().isPresent()) {
            actions.add(newPassword(person));
        }
        return actions;
    }

    private Component lock(Person person) {
        return new Confirmed(
                getTranslation("access.lock"),
                getTranslation("access.lock.ask", person.name()),
                () ->
                        act(
                                "Lås " + person.key(),
                                by -> {
                                    accounts.lock(by, person.key());
                                    return Told.of(
                                            getTranslation("access.lock.done", person.name()));
                                }));
    }

    private Component unlock(Person person) {
        return new Confirmed(
                getTranslation("access.unlock"),
                getTranslation("access.unlock.ask", person.name()),
                () ->
                        act(
                                "Lås op for " + person.key(),
                                by -> {
                                    accounts.unlock(by, person.key());
                                    return Told.of(
                                            getTranslation("access.unlock.done", person.name()));
                                }));
    }

    private Component newPassword(Person person) {
        return new Confirmed(
                getTranslation("access.reset"),
                getTranslation("access.reset.ask", person.name()),
                () -> act("Ny engangskode til " + person.key(), by -> reset(by, person)));
    }

    private Told reset(String by, Person person) {
        try {
            String password = accounts.resetPassword(by, person.key());
            return new Told(
                    getTranslation("access.reset.done", person.name()), Optional.of(password));
        } catch (AccountProblem problem) {
            // a demo's people are listed, but have no password of their own
            if (problem.kind() == AccountProblem.Kind.UNKNOWN_USER) {
                return Told.of(getTranslation("access.reset.demo", person.name()));
            }
            throw problem;
        }
    }

    private Component viewAs(Person person) {
        Div part = new Div();
        part.addClassName("person-actions");
        if (!administration.self(person)) {
            Paragraph line = new Paragraph(getTranslation("access.view-as.line"));
            line.addClassName("quiet");
            part.add(
                    new Confirmed(
                            getTranslation("access.view-as", person.name()),
                            getTranslation("access.view-as.ask", person.name()),
                            () -> act("Vis som " + person.key(), by -> start(person))),
                    line);
        }
        return part;
    }

    private Told start(Person person) {
        if (administration.previews().start(person.key())) {
            UI.getCurrent().getPage().setLocation(".");
            return Told.of(getTranslation("access.view-as.begins", person.name()));
        }
        return Told.of(getTranslation("access.view-as.refused", person.name()));
    }
}
