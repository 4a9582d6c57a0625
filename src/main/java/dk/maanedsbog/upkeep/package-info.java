/** What keeps an installation whole: backup and restore, health and metrics, dates of deletion. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "access", "extract", "book"})
package dk.maanedsbog.upkeep;
