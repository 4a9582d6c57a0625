package dk.maanedsbog.ui;

import dk.maanedsbog.access.Viewer;
import java.util.Optional;

/** A page of a person's own that the user menu offers to those whom it is for. */
@FunctionalInterface
public interface OwnPage {

    Optional<Link> of(Viewer viewer);

    /**
     * @param path the page's address
     * @param title the key of its name
     */
    record Link(String path, String title) {}
}
