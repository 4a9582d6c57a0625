/** The views that leaders and consultants open; nothing else may use them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "book",
            "quality",
            "goal",
            "cause",
            "basket",
            "board",
            "delivery",
            "workbook",
            "ui"
        })
package dk.maanedsbog.dashboard;
