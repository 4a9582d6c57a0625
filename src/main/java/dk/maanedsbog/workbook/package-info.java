/** The månedsbog as an Excel workbook, one class a sheet. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "book",
            "goal",
            "cause",
            "basket"
        })
package dk.maanedsbog.workbook;
