package dk.maanedsbog.goal;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.shared.Unit;
import java.util.Collection;
import java.util.List;

/** The goals that leaders have set. A goal tells of no citizen; everyone signed in may see it. */
public interface Goals {

    /** All goals of those units, ever set; a page reads once. */
    GoalHistory of(Collection<Unit> units);

    /**
     * Sets goals, all or none of them, and tells the audit trail.
     *
     * @throws GoalRefused when the viewer leads one of the units not, or a goal is not possible
     */
    void set(Viewer viewer, List<WantedGoal> wanted);

    /**
     * Refuses what {@link #set} would refuse, and sets nothing.
     *
     * @throws GoalRefused as set does
     */
    void check(Viewer viewer, WantedGoal wanted);

    /**
     * Whether the viewer may set the unit's goals: a leader of the unit's own department, or a head
     * who was given it; the municipality's are set by heads.
     */
    boolean mayBeSetBy(Viewer viewer, Unit unit);
}
