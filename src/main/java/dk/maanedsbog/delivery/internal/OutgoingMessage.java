package dk.maanedsbog.delivery.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * A message that asks for leave before its end is sent. Until then the mail server has not got it,
 * whatever happens; from then on only the server's word tells.
 */
final class OutgoingMessage extends MimeMessage {

    private final String messageId;
    private final BooleanSupplier leave;
    private boolean handed;
    private boolean lost;

    /**
     * @param leave asked when all but the end is written; without it the connection is dropped
     */
    OutgoingMessage(Session session, String messageId, BooleanSupplier leave) {
        super(session);
        this.messageId = messageId;
        this.leave = leave;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(out, without);
        out.flush();
        askForLeave();
        handed = true;
    }

    /** Only an {@link IOException} makes the library drop the connection without the mail's end. */
    private void askForLeave() throws IOException {
        try {
            lost = !leave.getAsBoolean();
        } catch (RuntimeException e) {
            throw new IOException("The outbox can't be reached", e);
        }
        if (lost) {
            throw new IOException("The mail is another node's by now");
        }
    }

    /** Whether leave was not given: what becomes of the mail is no more this node's matter. */
    boolean lost() {
        return lost;
    }

    /** Whether the mail server may have got all of it. */
    boolean handed() {
        return handed;
    }
}
