/** Editions by mail: who gets one, what it says, and an outbox that loses and doubles none. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "book",
            "goal",
            "workbook"
        })
package dk.maanedsbog.delivery;
