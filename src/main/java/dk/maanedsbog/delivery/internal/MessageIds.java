package dk.maanedsbog.delivery.internal;

import java.util.UUID;

/** Ids of mails: they tell nobody who gets one, and none is ever used for another. */
final class MessageIds {

    private static final String OURS = "<maanedsbog.";

    private MessageIds() {}

    static String make(String about, String sender) {
        return (OURS + "%s.%s@%s>")
                .formatted(about, UUID.randomUUID(), sender.substring(sender.indexOf('@') + 1));
    }

    static boolean isOurs(String messageId) {
        return messageId.startsWith(OURS);
    }
}
