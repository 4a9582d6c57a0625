/**
 * Wall boards: what they show, the displays that show them, and the document each display reads.
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
            "basket"
        })
package dk.maanedsbog.board;
