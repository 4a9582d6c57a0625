package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.access.DemoAccounts.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The made-up people of a demo, by department: one click signs in as one of them. */
final class DemoSignIns extends Section {

    private static final long serialVersionUID = 1;

    private final LoginForm form;

    DemoSignIns(List<DemoAccounts.Group> groups, LoginForm form) {
        this.form = form;
        addClassName("demo-sign-ins");
        add(
                new H2(getTranslation("demo.title")),
                new Paragraph(getTranslation("demo.intro", DemoAccounts.PASSWORD)));
        Div columns = new Div();
        columns.addClassName("demo-columns");
        groups.forEach(group -> columns.add(department(group)));
        columns.add(
                card(
                        getTranslation("demo.administrators"),
                        List.of(
                                new Person(
                                        "admin",
                                        getTranslation("user.administrator"),
                                        getTranslation("demo.admin")),
                                new Person(
                                        "chef",
                                        getTranslation("role.chef"),
                                        getTranslation("demo.head")),
                                new Person(
                                        "tr",
                                        getTranslation("role.tillidsrepraesentant"),
                                        getTranslation("demo.shop-steward")))));
        add(columns);
    }

    /** One of each role stands open; the rest can be unfolded. */
    private Component department(DemoAccounts.Group group) {
        Map<String, Person> firstOfEach =
                group.people().stream()
                        .collect(
                                Collectors.toMap(
                                        Person::role,
                                        Function.identity(),
                                        (first, second) -> first,
                                        java.util.LinkedHashMap::new));
        List<Person> rest = new ArrayList<>(group.people());
        rest.removeAll(firstOfEach.values());
        Div card = card(group.department(), List.copyOf(firstOfEach.values()));
        if (!rest.isEmpty()) {
            NativeDetails more =
                    new NativeDetails(getTranslation("demo.more", Integer.toString(rest.size())));
            Div others = new Div();
            rest.forEach(person -> others.add(signIn(person)));
            more.setContent(others);
            card.add(more);
        }
        return card;
    }

    private Div card(String heading, List<Person> people) {
        Div card = new Div(new H3(heading));
        card.addClassName("demo-department");
        people.forEach(person -> card.add(signIn(person)));
        return card;
    }

    private Component signIn(Person person) {
        Span name = new Span(person.name());
        Span role = new Span(person.role() + " · " + person.userName());
        role.addClassName("quiet");
        NativeButton button = new NativeButton();
        button.add(name, role);
        button.addClassName("demo-person");
        button.getElement().setAttribute("data-user", person.userName());
        button.addClickListener(
                click ->
                        form.getElement()
                                .executeJs(
                                        "this.querySelector('[name=username]').value = $0;"
                                                + "this.querySelector('[name=password]').value = $1;"
                                                + "this.submit();",
                                        person.userName(),
                                        DemoAccounts.PASSWORD));
        return button;
    }
}
