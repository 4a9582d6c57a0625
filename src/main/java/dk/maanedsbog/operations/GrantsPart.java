package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles;
import dk.maanedsbog.access.Roles.Grant;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.List;

/** A person's roles: what follows from the extract, what was given, and what was taken back. */
final class GrantsPart extends Div {

    private static final long serialVersionUID = 1;

    private final transient Person person;
    private final transient Directory directory;
    private final transient Roles roles;
    private final PersonPanel panel;

    GrantsPart(Person person, Directory directory, Roles roles, PersonPanel panel) {
        this.person = person;
        this.directory = directory;
        this.roles = roles;
        this.panel = panel;
        addClassName("grants");
        List<Grant> grants =
                roles.all().stream().filter(grant -> person.holds(grant.holder())).toList();
        add(new H3(getTranslation("access.roles")), held());
        List<Grant> active = grants.stream().filter(Grant::active).toList();
        if (!active.isEmpty()) {
            add(active(active));
        }
        add(new GrantForm(person, directory, roles, panel));
        List<Grant> former = grants.stream().filter(grant -> !grant.active()).toList();
        if (!former.isEmpty()) {
            add(new NativeDetails(getTranslation("access.former"), former(former)));
        }
    }

    private Component held() {
        String text = AccessWords.roles(person, directory);
        Paragraph held = new Paragraph(text.isEmpty() ? getTranslation("access.no-role") : text);
        Paragraph from = new Paragraph(getTranslation("access.from-extract"));
        from.addClassName("quiet");
        return new Div(held, from);
    }

    private Component active(List<Grant> grants) {
        DataTable table =
                new DataTable(
                                getTranslation("access.granted"),
                                List.of(
                                        Column.text(getTranslation("access.granted")),
                                        Column.text(getTranslation("access.granted-by")),
                                        Column.text(getTranslation("access.withdraw"))))
                        .stacking();
        grants.forEach(
                grant -> table.row(new Span(name(grant)), new Span(given(grant)), withdraw(grant)));
        return table;
    }

    private Component former(List<Grant> grants) {
        DataTable table =
                new DataTable(
                                getTranslation("access.former"),
                                List.of(
                                        Column.text(getTranslation("access.granted")),
                                        Column.text(getTranslation("access.granted-by")),
                                        Column.text(getTranslation("access.withdrawn-by"))))
                        .stacking();
        grants.forEach(
                grant ->
                        table.row(
                                List.of(
                                        name(grant),
                                        given(grant),
                                        getTranslation(
                                                "access.by-at",
                                                grant.withdrawnBy().orElse(""),
                                                grant.withdrawnAt()
                                                        .map(DanishFormat::moment)
                                                        .orElse("")))));
        return table;
    }

    private String name(Grant grant) {
        return name(directory, grant.role(), grant.departmentId().stream().toList());
    }

    /** A role with the departments that it is for. */
    static String name(Directory directory, Role role, List<String> departments) {
        return departments.isEmpty()
                ? AccessWords.role(role)
                : translate(
                        "access.role.for",
                        AccessWords.role(role),
                        String.join(
                                ", ",
                                departments.stream()
                                        .map(directory::departmentName)
                                        .sorted(DanishFormat.nameOrder())
                                        .toList()));
    }

    private String given(Grant grant) {
        return getTranslation(
                "access.by-at", grant.grantedBy(), DanishFormat.moment(grant.grantedAt()));
    }

    private Component withdraw(Grant grant) {
        String name = name(grant);
        return new Confirmed(
                        getTranslation("access.withdraw"),
                        getTranslation("access.withdraw.ask", name, person.name()),
                        () ->
                                panel.act(
                                        "Tag rollen tilbage fra " + person.key(),
                                        by -> {
                                            roles.withdraw(by, grant.id());
                                            return Told.of(
                                                    getTranslation(
                                                            "access.withdraw.done",
                                                            name,
                                                            person.name()));
                                        }))
                .heardAs(getTranslation("access.withdraw.of", name));
    }
}
