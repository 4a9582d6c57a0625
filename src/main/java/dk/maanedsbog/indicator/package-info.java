/** The catalogue of indicators and the rules by which contributions become figures. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package dk.maanedsbog.indicator;
