package dk.maanedsbog.goal;

import java.util.List;

/**
 * What a file of goals asks for: all of it, or none as long as there is a problem.
 *
 * @param changes goals that are not already as the file has them; none when there is a problem
 * @param rows how many goals stand in the file
 */
public record GoalImport(List<WantedGoal> changes, int rows, List<GoalProblem> problems) {}
