/** The administrator's pages; nothing else may use them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "book",
            "quality",
            "board",
            "delivery",
            "pull",
            "ui"
        })
package dk.maanedsbog.operations;
