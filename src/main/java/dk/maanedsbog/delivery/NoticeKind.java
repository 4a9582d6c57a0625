package dk.maanedsbog.delivery;

import java.util.Locale;

/** What somebody who can do something about it is told by mail. */
public enum NoticeKind {
    /** An edition waits for a signature. */
    SIGNATURE,
    /** An edition waits for an approval. */
    APPROVAL,
    /** The quality gate refused a pull. */
    GATE,
    /** A planned pull came to nothing: it broke off, was refused, or the extract never came. */
    PULL;

    /** The kind as it is stored and as the translations know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NoticeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
