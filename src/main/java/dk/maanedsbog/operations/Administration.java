package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Previews;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Does what an administrator asks for, if the one who asks is one at that very moment: a page can
 * stand open longer than its reader's rights.
 */
@Component
class Administration {

    private final CurrentViewer viewer;
    private final AuditTrail trail;
    private final Previews previews;

    Administration(CurrentViewer viewer, AuditTrail trail, Previews previews) {
        this.viewer = viewer;
        this.trail = trail;
        this.previews = previews;
    }

    /** The administrator's user name; empty, and told to the audit trail, for anybody else. */
    Optional<String> administrator(String what) {
        Viewer asking = viewer.get();
        if (asking.administrator() && !asking.preview()) {
            return Optional.of(asking.userName());
        }
        trail.add(asking.userName(), AuditAction.REFUSED, what, Optional.empty(), 0);
        return Optional.empty();
    }

    /** Whether the person is the one who is signed in. */
    boolean self(Person person) {
        return person.userName().filter(viewer.get().userName()::equals).isPresent();
    }

    /**
     * @param action what to do, by whom; answers what is told of it
     * @return what is told: that it was done, or why it could not be
     */
    Told act(String what, Function<String, Told> action) {
        return administrator(what)
                .map(
                        by -> {
                            try {
                                return action.apply(by);
                            } catch (AccountProblem problem) {
                                return Told.of(AccessWords.problem(problem));
                            } catch (BoardRefused refused) {
                                return Told.of(refused.getMessage());
                            }
                        })
                .orElseGet(() -> Told.of(translate("access.not-now")));
    }

    Previews previews() {
        return previews;
    }
}
