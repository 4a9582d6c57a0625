/** Periods, typed ids and shares: the words every module speaks. No Spring, no Vaadin. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dk.maanedsbog.shared;
