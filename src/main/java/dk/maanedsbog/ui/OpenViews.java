package dk.maanedsbog.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one place that tells which views somebody may open, and which the navigation offers. */
@Component
class OpenViews {

    private final Visibilities visibilities;
    private final List<Unlisted> unlisted;

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
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .filter(entry -> mayOpen(viewer, entry.menuClass()))
                .filter(entry -> listed(viewer, entry.menuClass()))
                .filter(
                        entry ->
                                unlisted.stream()
                                        .noneMatch(one -> one.leavesOut(entry.menuClass(), viewer)))
                .toList();
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
        };
    }
}
