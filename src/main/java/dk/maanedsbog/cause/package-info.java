/** Why a figure is as it is: a leader's words for a unit, an indicator and a period. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "access", "goal"})
package dk.maanedsbog.cause;
