package dk.maanedsbog.quality;

import java.util.List;

/**
 * One thing that the quality gate looks for; it always says something, if only that all is well.
 */
@FunctionalInterface
interface Rule {

    List<Finding> judge(Observed observed);
}
