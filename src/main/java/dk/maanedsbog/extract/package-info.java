/** The case system's door: contract, source descriptions, checks, rejected rows, work file. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "indicator"})
package dk.maanedsbog.extract;
