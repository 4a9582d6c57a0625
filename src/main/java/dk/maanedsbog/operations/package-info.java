/** The administrator's pages; nothing else may use them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "organisation", "access", "board", "pull", "ui"})
package dk.maanedsbog.operations;
