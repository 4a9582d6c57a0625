package dk.maanedsbog.delivery.internal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;

/**
 * One connection to the mail server for as many mails as are due, made anew when one has failed.
 */
final class Connection implements AutoCloseable {

    private final SmtpServer server;
    private Transport open;
    private boolean reached;
    private int brokenOff;

    Connection(SmtpServer server) {
        this.server = server;
    }

    void send(OutgoingMessage message, String address) throws MessagingException {
        boolean done = false;
        reached = false;
        try {
            if (open == null) {
                open = server.connect();
            }
            reached = true;
            message.saveChanges();
            open.sendMessage(message, new Address[] {new InternetAddress(address, true)});
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** Whether the mail server answered and let us in, the last time a mail was to be sent. */
    boolean reached() {
        return reached;
    }

    /** Counts that the server failed although it had let us in; answers how often in a row. */
    int brokeOff() {
        return ++brokenOff;
    }

    /** The server did as it should. */
    void worked() {
        brokenOff = 0;
    }

    /** What is wrong when parting changes nothing of what was said before. */
    @Override
    public void close() {
        Transport closing = open;
        open = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (MessagingException e) {
                // the server is gone already
            }
        }
    }
}
