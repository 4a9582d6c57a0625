/** Who may see what: viewers, visibility, users and sign-in. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "organisation"})
package dk.maanedsbog.access;
