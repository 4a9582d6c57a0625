/** Goals as data: what a unit aims for, from when, who set it and why. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "book"
        })
package dk.maanedsbog.goal;
