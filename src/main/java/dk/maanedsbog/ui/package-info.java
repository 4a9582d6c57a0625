/** The frame, chart, tile and Danish formats that all views share. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "configuration", "organisation", "access"})
package dk.maanedsbog.ui;
