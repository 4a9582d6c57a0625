package dk.maanedsbog.delivery.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;

/**
 * What a mail system says of a mail of ours that it had taken (RFC 3464).
 *
 * @param messageId the id of our mail
 * @param failed whether it will never arrive; else it is late, or something else was told
 * @param answer why, in the mail system's own words
 */
record Bounce(String messageId, boolean failed, String answer) {

    /** Reads a message; empty when it is no such report, or tells of a mail that is not ours. */
    static Optional<Bounce> of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<String> messageId = Optional.ofNullable(message.getHeader("In-Reply-To", null));
        boolean failed = false;
        String answer = "";
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                Optional<InternetHeaders> failure = failure(part);
                failed = failure.isPresent();
                answer = failure.map(Bounce::words).orElse("");
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("text/rfc822-headers")) {
                Optional<String> before = messageId;
                messageId = first(headers(part), "Message-ID").or(() -> before);
            }
        }
        boolean report = failed;
        String why = answer;
        return messageId
                .map(String::strip)
                .filter(MessageIds::isOurs)
                .map(id -> new Bounce(id, report, why));
    }

    /** The groups of fields after the first one tell of a recipient each; ours have one. */
    private static Optional<InternetHeaders> failure(Part status)
            throws MessagingException, IOException {
        try (InputStream fields = status.getInputStream()) {
            InternetHeaders group = new InternetHeaders(fields);
            while (!Collections.list(group.getAllHeaderLines()).isEmpty()) {
                if (first(group, "Action").filter("failed"::equalsIgnoreCase).isPresent()) {
                    return Optional.of(group);
                }
                group = new InternetHeaders(fields);
            }
        }
        return Optional.empty();
    }

    private static String words(InternetHeaders failure) {
        return first(failure, "Diagnostic-Code")
                .map(code -> code.replaceFirst("^(?i)smtp;\\s*", ""))
                .or(() -> first(failure, "Status"))
                .orElse("");
    }

    private static InternetHeaders headers(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new InternetHeaders(content);
        }
    }

    private static Optional<String> first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null ? Optional.empty() : Optional.of(values[0].strip());
    }
}
