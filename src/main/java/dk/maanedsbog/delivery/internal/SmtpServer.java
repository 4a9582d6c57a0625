package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.DeliverySettings.Encryption;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;

/**
 * The municipality's mail server. It is spoken to through Jakarta Mail itself: Spring's sender
 * tells what went wrong only afterwards, and here the moment before a mail's end counts. It is no
 * bean of Spring's kind either, as the health of the installation is not that of its mail server.
 */
final class SmtpServer {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final DeliverySettings settings;
    private final Session session;

    SmtpServer(DeliverySettings settings) {
        this(settings, CONNECT, ANSWER);
    }

    /**
     * @param answer how long the server may be silent
     */
    SmtpServer(DeliverySettings settings, Duration connect, Duration answer) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, connect, answer));
    }

    private static Properties properties(
            DeliverySettings settings, Duration connect, Duration answer) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.server());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.from", settings.sender());
        properties.setProperty("mail.smtp.connectiontimeout", Long.toString(connect.toMillis()));
        properties.setProperty("mail.smtp.timeout", Long.toString(answer.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", Long.toString(answer.toMillis()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.signIn().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.encryption() == Encryption.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        if (settings.encryption() == Encryption.TLS) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    Session session() {
        return session;
    }

    String sender() {
        return settings.sender();
    }

    /** Connects; whoever asks closes. */
    Transport connect() throws MessagingException {
        Transport transport = session.getTransport();
        if (settings.signIn().isPresent()) {
            transport.connect(settings.signIn().get().user(), settings.signIn().get().password());
        } else {
            transport.connect();
        }
        return transport;
    }
}
