package dk.maanedsbog.dashboard;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.goal.Goal;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A team's people and figures, from one reading.
 *
 * @param team the team itself, whose figures are its own and never worked out from its people's
 * @param groups the people by what they do, each group with its indicators
 * @param goals those of the team and of its department
 * @param without those who have no figures of their own, in name order
 */
record TeamSheet(
        Selection selection,
        EditionUnit team,
        Optional<EditionUnit> department,
        List<Group> groups,
        List<EditionUnit> without,
        Map<Unit, Map<String, Series>> series,
        GoalHistory goals) {

    private static final Series NOTHING = new Series(List.of());

    /**
     * People of one role.
     *
     * @param role the contract's code; empty where it is not known
     * @param people in name order
     */
    record Group(String role, List<Definition> definitions, List<EditionUnit> people) {}

    Period period() {
        return selection.edition().period();
    }

    Series series(Unit unit, Definition definition) {
        return series.getOrDefault(unit, Map.of()).getOrDefault(definition.indicator(), NOTHING);
    }

    /** What is asked of the team or its department in the period; empty for no goal. */
    Optional<Target> goal(Unit unit, Definition definition) {
        return goals.on(unit, definition.indicator(), period()).map(Goal::target);
    }

    /** Whether anything is asked of the unit by one of those indicators. */
    boolean anyGoal(Unit unit, List<Definition> definitions) {
        return definitions.stream().anyMatch(definition -> goal(unit, definition).isPresent());
    }

    /** The indicators of all groups, each once. */
    List<Definition> definitions() {
        return groups.stream().flatMap(group -> group.definitions().stream()).distinct().toList();
    }

    /** The group's indicators that another group has too: the team's own figure counts both. */
    List<Definition> mixed(Group group) {
        return group.definitions().stream()
                .filter(
                        definition ->
                                groups.stream()
                                        .filter(other -> other != group)
                                        .anyMatch(
                                                other -> other.definitions().contains(definition)))
                .toList();
    }

    boolean nobody() {
        return groups.isEmpty() && without.isEmpty();
    }

    /** How many figures of single persons stand on the sheet. */
    long personFigures() {
        return groups.stream()
                .flatMap(group -> group.people().stream().flatMap(one -> shown(group, one)))
                .count();
    }

    private Stream<Definition> shown(Group group, EditionUnit person) {
        return group.definitions().stream()
                .filter(one -> series(person.unit(), one).value(period()).isPresent());
    }
}
