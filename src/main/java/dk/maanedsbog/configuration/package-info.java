/** What a municipality sets in batch-config/maanedsbog.yml, checked when the application starts. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package dk.maanedsbog.configuration;
