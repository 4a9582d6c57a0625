/** The command line: start, pull, sign, export, user, display, demo-extract, bench and test. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "extract",
            "book",
            "quality",
            "goal",
            "board",
            "workbook",
            "pull",
            "demo",
            "upkeep"
        })
package dk.maanedsbog.command;
