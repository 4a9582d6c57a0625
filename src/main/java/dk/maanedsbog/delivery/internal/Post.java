package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.internal.Letters.Attachment;
import dk.maanedsbog.shared.Unit;
import java.util.Optional;

/**
 * A mail that is written and ready to go.
 *
 * @param address where it goes
 * @param name who it goes to
 * @param municipality whose månedsbog it comes from
 * @param settingsLink where mails of its kind are turned off; empty where they can't be
 */
record Post(
        String address,
        String name,
        String municipality,
        String subject,
        String text,
        String html,
        Optional<String> settingsLink,
        Optional<Attachment> attachment,
        Trace trace) {

    /**
     * What the audit trail is told when it has gone.
     *
     * @param unit the department whose persons' figures went along
     */
    record Trace(String userName, String what, Optional<Unit> unit, long figures) {}
}
