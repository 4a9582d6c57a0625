/** Editions of the månedsbog, and the only way to read a figure. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "organisation", "access", "indicator"})
package dk.maanedsbog.book;
