/** The batch job that turns an extract into a published edition. */
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
            "workbook"
        })
package dk.maanedsbog.pull;
