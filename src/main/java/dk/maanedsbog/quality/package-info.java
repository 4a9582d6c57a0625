/**
 * The quality gate: what it says of a pull before it is published, and who signed or approved it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "organisation", "access", "book"})
package dk.maanedsbog.quality;
