package dk.maanedsbog.delivery;

import java.util.Locale;

/** Whether an edition's mails are sent. */
public enum Decision {
    SENT_OUT,
    /** It was there before mails were switched on. */
    BEFORE,
    /** It is a week's, and only months are sent. */
    WEEK,
    /** The extract ended before the period did: the whole one follows as its next revision. */
    PROVISIONAL,
    /** Its period is long past, as when earlier months are pulled. */
    OLD,
    /** A newer period or revision is out already. */
    SUPERSEDED;

    /** The decision as it is stored and as the translations know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Decision of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
