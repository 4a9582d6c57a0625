/** The command line: start, pull, export, user, demo-extract, bench and test. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "extract",
            "book",
            "workbook",
            "pull",
            "demo"
        })
package dk.maanedsbog.command;
