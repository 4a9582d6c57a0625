package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.internal.Letters.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Puts a letter into a message: as text and as HTML, with the workbook beside. */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Envelope() {}

    static void fill(OutgoingMessage message, String sender, Post post, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom(
                new InternetAddress(
                        sender, "Månedsbog " + Letter.plain(post.municipality()), UTF_8));
        message.setRecipient(
                RecipientType.TO, new InternetAddress(post.address(), post.name(), UTF_8));
        message.setSubject(post.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", "da");
        // out-of-office answers would only fill the sender's mailbox
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (post.settingsLink().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + post.settingsLink().get() + ">");
        }
        MimeMultipart words =
                new MimeMultipart(
                        "alternative", text(post.text(), "plain"), text(post.html(), "html"));
        if (post.attachment().isEmpty()) {
            message.setContent(words);
        } else {
            MimeBodyPart body = new MimeBodyPart();
            body.setContent(words);
            message.setContent(new MimeMultipart("mixed", body, file(post.attachment().get())));
        }
    }

    private static MimeBodyPart text(String content, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, kind);
        return part;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.content(), WORKBOOK)));
        part.setFileName(attachment.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
