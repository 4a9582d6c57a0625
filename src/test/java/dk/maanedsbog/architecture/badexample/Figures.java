package dk.maanedsbog.architecture.badexample;

import dk.maanedsbog.access.Visibility;

/** A bad example: it reads figures past any visibility, and takes full rights for itself. */
public interface Figures {

    int all();

    static Visibility taken() {
        return Visibility.fullRights();
    }
}
