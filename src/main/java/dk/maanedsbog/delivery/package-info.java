/**
 * Mails: editions to their readers, notices to those who must do something, and an outbox that
 * loses and doubles none.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "configuration",
            "organisation",
            "access",
            "indicator",
            "book",
            "goal",
            "quality",
            "pull",
            "workbook"
        })
package dk.maanedsbog.delivery;
