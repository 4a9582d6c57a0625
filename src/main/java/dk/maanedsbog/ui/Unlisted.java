package dk.maanedsbog.ui;

import dk.maanedsbog.access.Viewer;

/** Knows views that are open to somebody and empty, so that the navigation leaves them out. */
@FunctionalInterface
public interface Unlisted {

    boolean leavesOut(Class<?> view, Viewer viewer);
}
