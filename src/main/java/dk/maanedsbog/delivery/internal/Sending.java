package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, one mail after the other, each by the rights of the moment it is sent. */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration BEFORE_IT = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final EditionPosts editions;
    private final NoticePosts notices;
    private final AuditTrail trail;
    private final SmtpServer server;
    private final Clock clock;

    Sending(
            Outbox outbox,
            EditionPosts editions,
            NoticePosts notices,
            AuditTrail trail,
            SmtpServer server,
            Clock clock) {
        this.outbox = outbox;
        this.editions = editions;
        this.notices = notices;
        this.trail = trail;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends until nothing is due, the mail server fails, or it is time to stop.
     *
     * @param goOn asked before each mail
     */
    void round(BooleanSupplier goOn) {
        outbox.release();
        try (Connection connection = new Connection(server)) {
            boolean serverWorks = true;
            while (serverWorks && goOn.getAsBoolean()) {
                Optional<OutboxMail> mail = outbox.claim();
                if (mail.isEmpty()) {
                    return;
                }
                serverWorks = send(connection, mail.get());
            }
        }
    }

    /** Answers whether the mail server is to be asked for more. */
    private boolean send(Connection connection, OutboxMail mail) {
        Post post;
        OutgoingMessage message;
        try {
            post = mail.notice().isPresent() ? notices.of(mail) : editions.of(mail);
            String address = post.address();
            message =
                    new OutgoingMessage(
                            server.session(),
                            mail.messageId(),
                            () -> outbox.handing(mail, address));
            Envelope.fill(message, server.sender(), post, clock.instant());
        } catch (NotNow notNow) {
            outbox.end(mail, MailState.SKIPPED, Optional.of(notNow.reason()), "");
            return true;
        } catch (IOException | MessagingException | RuntimeException e) {
            // its words may quote figures; the kind of failure must do
            LOG.warn("Mail {} could not be written: {}", mail.id(), e.getClass().getSimpleName());
            failed(mail, new Failure(Failure.Kind.FOR_NOW, MailReason.NOT_WRITTEN, ""));
            return true;
        }
        return send(connection, mail, post, message);
    }

    private boolean send(
            Connection connection, OutboxMail mail, Post post, OutgoingMessage message) {
        try {
            connection.send(message, post.address());
        } catch (MessagingException e) {
            if (message.lost()) {
                return true;
            }
            Failure failure = Failure.of(e, message.handed());
            LOG.warn("Mail {} was not sent: {}", mail.id(), failure.reason());
            if (failure.kind() == Failure.Kind.SERVER && connection.reached()) {
                return brokenOff(connection, mail, failure);
            }
            failed(mail, failure);
            return failure.kind() != Failure.Kind.SERVER;
        }
        connection.worked();
        outbox.end(mail, MailState.SENT, Optional.empty(), "");
        Post.Trace trace = post.trace();
        trail.add(
                trace.userName(), AuditAction.MAILED, trace.what(), trace.unit(), trace.figures());
        return true;
    }

    /**
     * A server that lets us in and then breaks off may do so because of what is in the mail. One
     * such mail is put off alone, or it would hold up all the others for days; two in a row are the
     * server's matter, and then the next one to be tried is another.
     */
    private boolean brokenOff(Connection connection, OutboxMail mail, Failure failure) {
        Instant now = clock.instant();
        again(mail, failure, now);
        if (connection.brokeOff() == 1) {
            return true;
        }
        outbox.holdBack(now.plus(Pauses.after(mail.attempts())).minus(BEFORE_IT));
        return false;
    }

    private void failed(OutboxMail mail, Failure failure) {
        Optional<MailReason> reason = Optional.of(failure.reason());
        switch (failure.kind()) {
            case FOR_GOOD -> outbox.end(mail, MailState.REFUSED, reason, failure.answer());
            case UNCERTAIN -> outbox.end(mail, MailState.UNCERTAIN, reason, failure.answer());
            case FOR_NOW, SERVER -> {
                Instant now = clock.instant();
                again(mail, failure, now);
                if (failure.kind() == Failure.Kind.SERVER) {
                    outbox.holdBack(now.plus(Pauses.after(mail.attempts())));
                }
            }
        }
    }

    private void again(OutboxMail mail, Failure failure, Instant now) {
        Pauses.next(mail, now)
                .ifPresentOrElse(
                        next -> outbox.retry(mail, next, failure.reason(), failure.answer()),
                        () ->
                                outbox.end(
                                        mail,
                                        MailState.GIVEN_UP,
                                        Optional.of(failure.reason()),
                                        failure.answer()));
    }
}
