/** Departments, teams and employees, and who belongs where on which day. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package dk.maanedsbog.organisation;
