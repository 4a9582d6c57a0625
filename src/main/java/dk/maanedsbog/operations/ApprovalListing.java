package dk.maanedsbog.operations;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.ui.Unlisted;
import org.springframework.stereotype.Component;

/** The page for approving stands in the navigation of those alone who approve. */
@Component
class ApprovalListing implements Unlisted {

    private final Settings settings;

    ApprovalListing(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean leavesOut(Class<?> view, Viewer viewer) {
        return view == ApprovalView.class
                && settings.quality()
                        .approver()
                        .flatMap(Role::ofCode)
                        .filter(viewer.roles()::contains)
                        .isEmpty();
    }
}
