/** What keeps an installation whole: backup and restore, health and metrics, dates of deletion. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "access", "book", "pull"})
package dk.maanedsbog.upkeep;
