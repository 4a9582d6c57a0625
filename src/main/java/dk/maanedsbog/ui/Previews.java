package dk.maanedsbog.ui;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets an administrator see the pages as another person sees them, and ends it. */
@Component
public class Previews {

    private final CurrentViewer current;
    private final People people;
    private final AuditTrail trail;

    Previews(CurrentViewer current, People people, AuditTrail trail) {
        this.current = current;
        this.people = people;
        this.trail = trail;
    }

    /**
     * From the next request on, all pages of the session are the person's.
     *
     * @return whether it could be done; not for one who would be refused today
     */
    public boolean start(String userNameOrEmployeeId) {
        Viewer administrator = current.get();
        Optional<Viewer> person = people.viewer(userNameOrEmployeeId);
        if (!administrator.administrator() || administrator.preview() || person.isEmpty()) {
            return false;
        }
        tell(administrator.userName(), "Viser månedsbogen som " + person.get().userName());
        new Preview(administrator.userName(), userNameOrEmployeeId).start();
        return true;
    }

    /** From the next request on, the pages are one's own again. */
    public void stop() {
        Preview.running().ifPresent(this::tellOfTheEnd);
        Preview.stop();
    }

    private void tellOfTheEnd(Preview preview) {
        String person =
                people.viewer(preview.person()).map(Viewer::userName).orElse(preview.person());
        tell(preview.administrator(), "Viser ikke længere månedsbogen som " + person);
    }

    private void tell(String administrator, String what) {
        trail.add(administrator, AuditAction.VIEWED_AS, what, Optional.empty(), 0);
    }
}
