package dk.maanedsbog.dashboard;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.goal.GoalFiles;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.GoalImport;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.GoalRow;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.ui.CurrentViewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets goals by the rights that hold when they are saved, and tells of what is refused. */
@Component
class GoalSaving {

    private final Goals goals;
    private final GoalFiles files;
    private final CurrentViewer current;
    private final Refusals refusals;

    GoalSaving(Goals goals, GoalFiles files, CurrentViewer current, Refusals refusals) {
        this.goals = goals;
        this.files = files;
        this.current = current;
        this.refusals = refusals;
    }

    /** Sets them all, or tells why none was set. */
    Optional<GoalRefused> save(List<WantedGoal> wanted) {
        Viewer viewer = current.get();
        try {
            goals.set(viewer, wanted);
            return Optional.empty();
        } catch (GoalRefused refused) {
            wanted.stream()
                    .map(WantedGoal::unit)
                    .distinct()
                    .filter(unit -> !goals.mayBeSetBy(viewer, unit))
                    .forEach(unit -> refusals.goal(viewer, unit));
            return Optional.of(refused);
        }
    }

    /** Whether saving it would be refused, and why. */
    Optional<GoalRefused> problem(WantedGoal wanted) {
        try {
            goals.check(current.get(), wanted);
            return Optional.empty();
        } catch (GoalRefused refused) {
            return Optional.of(refused);
        }
    }

    /** All goals of the units that goals are wanted for; a file may name more than one. */
    GoalHistory now(List<WantedGoal> wanted) {
        return goals.of(wanted.stream().map(WantedGoal::unit).distinct().toList());
    }

    GoalImport read(List<GoalRow> rows) {
        return files.read(current.get(), rows);
    }
}
