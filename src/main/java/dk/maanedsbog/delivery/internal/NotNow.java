package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.MailReason;

/** Somebody may get no mail at this very moment. */
final class NotNow extends Exception {

    private static final long serialVersionUID = 1;

    private final MailReason reason;

    NotNow(MailReason reason) {
        super(reason.code());
        this.reason = reason;
    }

    MailReason reason() {
        return reason;
    }
}
