package dk.maanedsbog.ui;

import com.vaadin.flow.router.MenuData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one place that tells which views somebody may open, and which the navigation offers. */
@Component
class OpenViews {

    private final Visibilities visibilities;
    private final List<Unlisted> unlisted;

    /** Never changes once Flow has found the views. */
    private volatile List<MenuEntry> entries = List.of();

    OpenViews(Visibilities visibilities, List<Unlisted> unlisted) {
        this.visibilities = visibilities;
        this.unlisted = unlisted;
    }

    boolean mayOpen(Viewer viewer, Class<?> view) {
        OpenTo openTo = view.getAnnotation(OpenTo.class);
        return belongs(viewer, openTo == null ? Audience.READERS : openTo.value());
    }

    /** What the navigation offers, in its order. */
    List<MenuEntry> menu(Viewer viewer) {
        return entries().stream()
                .filter(entry -> mayOpen(viewer, entry.menuClass()))
                .filter(entry -> listed(viewer, entry.menuClass()))
                .filter(
                        entry ->
                                unlisted.stream()
                                        .noneMatch(one -> one.leavesOut(entry.menuClass(), viewer)))
                .toList();
    }

    /**
     * All views with a {@code @Menu}. Flow's own list asks its access control of each view anew;
     * who may open what is told here.
     */
    private List<MenuEntry> entries() {
        if (entries.isEmpty()) {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            entries =
                    routes.getAvailableRoutes().stream()
                            .filter(route -> route.getMenuData() != null)
                            .map(route -> entry(routes, route))
                            .sorted(Comparator.comparing(MenuEntry::order))
                            .toList();
        }
        return entries;
    }

    private static MenuEntry entry(RouteConfiguration routes, RouteData route) {
        MenuData menu = route.getMenuData();
        return new MenuEntry(
                "/" + routes.getUrl(route.getNavigationTarget()),
                menu.title(),
                menu.order(),
                menu.icon(),
                route.getNavigationTarget());
    }

    private boolean listed(Viewer viewer, Class<?> view) {
        OpenTo openTo = view.getAnnotation(OpenTo.class);
        if (openTo == null) {
            return true;
        }
        for (Audience audience : openTo.listedFor()) {
            if (!belongs(viewer, audience)) {
                return false;
            }
        }
        return true;
    }

    private boolean belongs(Viewer viewer, Audience audience) {
        return switch (audience) {
            case EVERYONE -> viewer.maySeeDefinitions();
            case READERS -> visibilities.of(viewer).departments();
            case STAFF -> !viewer.administrator() && visibilities.ownDepartment(viewer).isPresent();
            case PERSONS -> !visibilities.of(viewer).personDepartments().isEmpty();
            case ADMINISTRATORS -> viewer.administrator() && !viewer.preview();
            case APPROVERS -> !viewer.preview() && approves(viewer);
        };
    }

    private static boolean approves(Viewer viewer) {
        return viewer.administrator()
                || viewer.roles().contains(Role.HEAD)
                || viewer.roles().contains(Role.LEADER);
    }
}
