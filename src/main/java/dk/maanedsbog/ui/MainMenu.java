package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one can go. A wide window shows every page in a column; the bar of a phone has room for the
 * first few, and a button that opens the others.
 */
final class MainMenu extends Nav {

    private static final long serialVersionUID = 1;
    private static final String MORE = "flere-sider";

    /** As many as stand side by side on the narrowest phone without a label being cut. */
    private static final int IN_THE_BAR = 5;

    private final Map<Anchor, String> links = new LinkedHashMap<>();

    MainMenu(List<MenuEntry> entries) {
        setAriaLabel(getTranslation("frame.navigation"));
        int first = entries.size() > IN_THE_BAR ? IN_THE_BAR - 1 : entries.size();
        entries.subList(0, first).forEach(entry -> add(link(entry)));
        if (first < entries.size()) {
            add(more(), others(entries.subList(first, entries.size())));
        }
    }

    private Component more() {
        NativeButton more = new NativeButton();
        more.add(icon("more"), new Span(getTranslation("nav.more")));
        more.addClassName("more");
        more.getElement().setAttribute("popovertarget", MORE);
        return more;
    }

    private Component others(List<MenuEntry> entries) {
        Div others = new Div();
        others.setId(MORE);
        others.addClassName("others");
        others.getElement().setAttribute("popover", "auto");
        entries.forEach(entry -> others.add(link(entry)));
        return others;
    }

    private Anchor link(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        Anchor link = new Anchor(path, icon(entry.icon()), label(entry));
        link.getElement().setAttribute("router-link", true);
        links.put(link, path);
        return link;
    }

    private static Span icon(String name) {
        Span icon = new Span();
        icon.addClassNames("icon", "icon-" + name);
        return icon;
    }

    /** The whole name, and for the bar a shorter one where the whole would be cut. */
    private Component label(MenuEntry entry) {
        Span label = new Span();
        String key = entry.title() + ".short";
        String brief = getTranslation(key);
        if (brief.equals(key)) {
            label.setText(getTranslation(entry.title()));
            return label;
        }
        Span whole = new Span(getTranslation(entry.title()));
        whole.addClassName("whole");
        Span bar = new Span(brief);
        bar.addClassName("brief");
        label.add(whole, bar);
        return label;
    }

    /** Marks where one is, and has the other pages take the period and unit along. */
    void mark(String here, PageState state) {
        String nearest = nearest(here);
        links.forEach(
                (link, path) -> {
                    link.setHref(state.on(path));
                    if (path.equals(nearest)) {
                        link.getElement().setAttribute("aria-current", "page");
                    } else {
                        link.getElement().removeAttribute("aria-current");
                    }
                });
    }

    /** A page below another of the menu is where one is, and the one above it is not. */
    private String nearest(String here) {
        return links.values().stream()
                .filter(path -> path.equals(here) || !path.isEmpty() && here.startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }
}
