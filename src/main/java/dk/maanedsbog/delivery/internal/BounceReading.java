package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.configuration.DeliverySettings.BounceBox;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.MailboxState;
import dk.maanedsbog.delivery.MailboxTrouble;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads the mailbox of refused mails, and remembers whether it could. */
@Component
class BounceReading {

    private static final Logger LOG = LoggerFactory.getLogger(BounceReading.class);

    private final Optional<BounceMailbox> mailbox;
    private final Outbox outbox;
    private final Clock clock;
    private final AtomicReference<MailboxState> state = new AtomicReference<>(MailboxState.UNREAD);

    @Autowired
    BounceReading(Settings settings, Outbox outbox, Clock clock) {
        this(
                settings.delivery().on() ? settings.delivery().bounces() : Optional.empty(),
                outbox,
                clock);
    }

    BounceReading(Optional<BounceBox> box, Outbox outbox, Clock clock) {
        this.mailbox = box.map(BounceMailbox::new);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How it went the last time; empty when there is no such mailbox. */
    Optional<MailboxState> state() {
        return mailbox.map(box -> state.get());
    }

    /** Looks once; a store that is away is no fault of the mailbox's. */
    void read() {
        if (mailbox.isEmpty()) {
            return;
        }
        try {
            mailbox.get().read(outbox::bounced);
            state.updateAndGet(before -> before.read(clock.instant()));
        } catch (MessagingException e) {
            MailboxTrouble why = trouble(e);
            LOG.warn("Mails that came back wait to be read: {}", why.code());
            state.updateAndGet(before -> before.failed(why, clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("Mails that came back wait to be noted: {}", e.getClass().getSimpleName());
        }
    }

    private static MailboxTrouble trouble(MessagingException thrown) {
        return switch (thrown) {
            case AuthenticationFailedException refused -> MailboxTrouble.SIGN_IN_REFUSED;
            case FolderNotFoundException missing -> MailboxTrouble.FOLDER_MISSING;
            case ReadOnlyFolderException readOnly -> MailboxTrouble.FOLDER_READ_ONLY;
            default -> {
                if (isBecauseOf(thrown, SSLException.class)) {
                    yield MailboxTrouble.NOT_TRUSTED;
                }
                yield isBecauseOf(thrown, IOException.class)
                        ? MailboxTrouble.SERVER_SILENT
                        : MailboxTrouble.OTHER;
            }
        };
    }

    private static boolean isBecauseOf(Throwable thrown, Class<? extends Throwable> cause) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .anyMatch(cause::isInstance);
    }
}
