package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All users and employees as a table that can be searched. */
final class PeoplePanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int ROWS_SHOWN = 25;

    private final transient Directory directory;
    private final transient List<Person> people;
    private final Div found = new Div();
    private final Input search = new Input(ValueChangeMode.LAZY);

    PeoplePanel(Directory directory) {
        this.directory = directory;
        this.people = directory.all();
        addClassName("panel");
        search.setType("search");
        search.addValueChangeListener(change -> show(ROWS_SHOWN));
        Div head = new Div(new H2(getTranslation("access.users")), searchField());
        head.addClassName("panel-head");
        add(head, found);
        show(ROWS_SHOWN);
    }

    private Component searchField() {
        return new Field(getTranslation("access.search"), search);
    }

    private void show(int rows) {
        found.removeAll();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Person> matching =
                people.stream().filter(person -> words(person).contains(wanted)).toList();
        if (matching.isEmpty()) {
            found.add(new Paragraph(getTranslation("access.none-found", search.getValue())));
            return;
        }
        DataTable table = table();
        matching.stream().limit(rows).forEach(person -> row(table, person));
        found.add(table);
        if (matching.size() > rows) {
            NativeButton all =
                    new NativeButton(
                            getTranslation("access.all", Integer.toString(matching.size())),
                            click -> show(matching.size()));
            all.addClassNames("button", "show-all");
            found.add(all);
        }
    }

    private String words(Person person) {
        return String.join(
                        " ",
                        person.name(),
                        person.key(),
                        person.employeeId().orElse(""),
                        AccessWords.roles(person, directory),
                        AccessWords.state(person))
                .toLowerCase(Locale.ROOT);
    }

    private DataTable table() {
        return new DataTable(
                        getTranslation("access.users"),
                        List.of(
                                Column.text(getTranslation("access.name")),
                                Column.text(getTranslation("access.user-name")),
                                Column.text(getTranslation("access.employee")),
                                Column.text(getTranslation("access.roles")),
                                Column.unbroken(getTranslation("access.state")),
                                Column.unbroken(getTranslation("access.last-sign-in"))))
                .stacking();
    }

    private void row(DataTable table, Person person) {
        table.row(
                link(person),
                new Span(person.userName().orElse(DanishFormat.MISSING)),
                new Span(person.employeeId().orElse(DanishFormat.MISSING)),
                new Span(AccessWords.roles(person, directory)),
                state(person),
                new Span(
                        person.lastSignIn()
                                .map(DanishFormat::moment)
                                .orElse(DanishFormat.MISSING)));
    }

    private static Component state(Person person) {
        Span state = new Span(AccessWords.state(person));
        if (person.locked()) {
            state.addClassNames("tag", "old");
        }
        return state;
    }

    private static Anchor link(Person person) {
        String query =
                QueryParameters.simple(Map.of(AccessView.PERSON, person.key())).getQueryString();
        Anchor link = new Anchor(AccessView.PATH + "?" + query, person.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
