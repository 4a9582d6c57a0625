package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.book.EditionPublished;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks regularly for editions and mails that are due, on a thread of its own, as a mail server may
 * keep it waiting. A command on the terminal sends nothing: what it publishes the dashboard finds.
 */
@Component
@ConditionalOnWebApplication
class Deliveries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_BOUNCES = Duration.ofMinutes(5);
    private static final Duration PARTING = Duration.ofSeconds(20);

    private final Decisions decisions;
    private final Notices notices;
    private final Sending sending;
    private final BounceReading bounces;
    private final DeliverySettings settings;
    private ScheduledExecutorService thread;
    private volatile boolean running;

    Deliveries(
            Decisions decisions,
            Notices notices,
            Outbox outbox,
            BounceReading bounces,
            EditionPosts editionPosts,
            NoticePosts noticePosts,
            AuditTrail trail,
            Settings settings,
            Clock clock) {
        this.decisions = decisions;
        this.notices = notices;
        this.bounces = bounces;
        this.settings = settings.delivery();
        this.sending =
                new Sending(
                        outbox,
                        editionPosts,
                        noticePosts,
                        trail,
                        new SmtpServer(this.settings),
                        clock);
    }

    @Override
    public void start() {
        running = true;
        if (!settings.on()) {
            decisions.switchOff();
            return;
        }
        decisions.switchOn();
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("mails").daemon().factory());
        thread.scheduleWithFixedDelay(
                this::turn, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(
                bounces::read, PAUSE.toSeconds(), BETWEEN_BOUNCES.toSeconds(), TimeUnit.SECONDS);
    }

    /** Looks at once when an edition can first be seen. */
    @TransactionalEventListener(fallbackExecution = true)
    void published(EditionPublished event) {
        soon();
    }

    /** Looks at once. */
    void soon() {
        if (running && thread != null) {
            try {
                thread.execute(this::turn);
            } catch (RejectedExecutionException e) {
                // the application stops; the next one to start looks by itself
            }
        }
    }

    /** Whatever fails now, the next look comes. */
    private void turn() {
        try {
            decisions.look();
            notices.look();
            sending.round(() -> running);
        } catch (RuntimeException e) {
            LOG.warn("Mails wait for the next look: {}", e.getClass().getSimpleName());
        }
    }

    /** The mail at hand is sent to its end, as far as it takes no longer than a moment. */
    @Override
    public void stop() {
        running = false;
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PARTING.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A mail is still on its way; the mail log will tell what became of it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
