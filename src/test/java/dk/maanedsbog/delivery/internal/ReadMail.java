package dk.maanedsbog.delivery.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** A mail as its recipient's program reads it. */
record ReadMail(
        String to,
        String subject,
        String messageId,
        String text,
        String html,
        List<String> attachments,
        String workbook,
        String raw) {

    static ReadMail of(MimeMessage message) {
        try {
            var parts = new Parts();
            parts.read(message);
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return new ReadMail(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    message.getMessageID(),
                    parts.text,
                    parts.html,
                    List.copyOf(parts.names),
                    parts.workbook,
                    raw.toString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Collects what the parts of a message hold. */
    private static final class Parts {

        private String text = "";
        private String html = "";
        private String workbook = "";
        private final List<String> names = new ArrayList<>();

        void read(Part part) throws IOException, MessagingException {
            if (part.getContent() instanceof Multipart inner) {
                for (int i = 0; i < inner.getCount(); i++) {
                    BodyPart each = inner.getBodyPart(i);
                    read(each);
                }
            } else if (part.getFileName() != null) {
                names.add(part.getFileName());
                workbook = unzipped(part.getInputStream().readAllBytes());
            } else if (part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            }
        }

        private static String unzipped(byte[] content) throws IOException {
            var all = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                while (zip.getNextEntry() != null) {
                    all.append(new String(zip.readAllBytes(), UTF_8)).append('\n');
                }
            }
            return all.toString();
        }
    }
}
