package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinRequest;
import dk.maanedsbog.access.Viewer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is signed in, with the way out and the choice of colours and language. */
final class UserMenu extends Section {

    private static final long serialVersionUID = 1;
    private static final String PANEL = "brugermenu";

    private static final Map<ColorScheme.Value, String> COLOURS =
            new java.util.EnumMap<>(
                    Map.of(
                            ColorScheme.Value.LIGHT, "user.light",
                            ColorScheme.Value.DARK, "user.dark",
                            ColorScheme.Value.LIGHT_DARK, "user.system"));

    /**
     * @param ownPassword whether the person signs in with a password that can be changed here
     * @param pages of the person's own
     */
    UserMenu(Viewer viewer, boolean ownPassword, List<OwnPage.Link> pages, Command signOut) {
        addClassName("user-menu");
        setAriaLabel(getTranslation("user"));
        Div panel = new Div();
        panel.setId(PANEL);
        panel.addClassName("user-panel");
        panel.getElement().setAttribute("popover", "auto");
        NativeButton leave = new NativeButton(getTranslation("user.sign-out"));
        leave.addClassName("sign-out");
        leave.addClickListener(click -> signOut.execute());
        panel.add(heading(viewer), colours(), languages());
        pages.forEach(page -> panel.add(new Anchor(page.path(), getTranslation(page.title()))));
        if (ownPassword) {
            Anchor change = new Anchor(NewPasswordView.PATH, getTranslation("password.change"));
            change.addClassName("change-password");
            panel.add(change);
        }
        panel.add(leave);
        add(opener(viewer), panel);
    }

    private Component opener(Viewer viewer) {
        Span icon = new Span();
        icon.addClassNames("icon", "icon-person");
        NativeButton opener = new NativeButton();
        opener.add(icon, new Span(viewer.displayName()));
        opener.addClassName("user-opener");
        opener.getElement().setAttribute("popovertarget", PANEL);
        opener.setAriaLabel(getTranslation("user.menu", viewer.displayName()));
        return opener;
    }

    private Component heading(Viewer viewer) {
        Div heading = new Div();
        heading.addClassName("user-name");
        Span role =
                new Span(
                        viewer.roles().stream()
                                .sorted(Comparator.reverseOrder())
                                .map(found -> getTranslation("role." + found.code()))
                                .collect(Collectors.joining(", ")));
        role.addClassName("quiet");
        heading.add(new Span(viewer.displayName()), role);
        return heading;
    }

    private Component colours() {
        ColorScheme.Value chosen = Choices.colours(VaadinRequest.getCurrent());
        Div group = group("user.colours");
        COLOURS.forEach(
                (value, key) -> {
                    NativeButton button = option(getTranslation(key), value == chosen);
                    button.addClickListener(
                            click -> {
                                Choices.keep(value);
                                UI.getCurrent().getPage().setColorScheme(value);
                                press(button);
                            });
                    group.add(button);
                });
        return group;
    }

    private Component languages() {
        Language chosen = Choices.language(VaadinRequest.getCurrent());
        Div group = group("user.language");
        Arrays.stream(Language.values())
                .forEach(
                        language -> {
                            NativeButton button =
                                    option(
                                            getTranslation("user." + language.code()),
                                            language == chosen);
                            button.getElement().setAttribute("lang", language.code());
                            button.addClickListener(
                                    click -> {
                                        Choices.keep(language);
                                        UI.getCurrent().getPage().reload();
                                    });
                            group.add(button);
                        });
        return group;
    }

    private Div group(String key) {
        Div group = new Div();
        group.addClassName("segments");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation(key));
        return group;
    }

    private static NativeButton option(String text, boolean pressed) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    private static void press(NativeButton pressed) {
        pressed.getParent()
                .orElseThrow()
                .getChildren()
                .forEach(
                        sibling ->
                                sibling.getElement()
                                        .setAttribute(
                                                "aria-pressed",
                                                Boolean.toString(sibling == pressed)));
    }
}
