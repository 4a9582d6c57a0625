package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.book.EditionPublished;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * Tells open displays of news: that their document has changed, which version runs, and that they
 * are revoked. A display that hears nothing asks by itself.
 */
@Component
@ConditionalOnWebApplication
class BoardEvents {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long LOOK_EVERY = 10_000;
    private static final long BEAT_EVERY = 20_000;
    private static final long SEEN_EVERY = 60_000;

    /** One open stream, and which document its display was last told of. */
    private static final class Stream {

        private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        private final String token;
        private final String address;
        private volatile String told = "";

        Stream(String token, String address) {
            this.token = token;
            this.address = address;
        }
    }

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final LiveDisplays displays;
    private final Boards boards;
    private final CurrentDocuments documents;
    private final PageVersion version;

    BoardEvents(
            LiveDisplays displays, Boards boards, CurrentDocuments documents, PageVersion version) {
        this.displays = displays;
        this.boards = boards;
        this.documents = documents;
        this.version = version;
    }

    SseEmitter open(Display display, String token, String address) {
        var stream = new Stream(token, address);
        stream.emitter.onCompletion(() -> streams.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.emitter.onError(lost -> streams.remove(stream));
        stream.told = tag(display);
        streams.add(stream);
        send(stream, SseEmitter.event().name("version").data(version.text()));
        return stream.emitter;
    }

    private String tag(Display display) {
        return boards.find(display.board())
                .map(board -> documents.of(board, display.unit()).hash())
                .orElse("");
    }

    /** Looks after each stream on its own thread: a display that reads slowly holds up no other. */
    @Scheduled(fixedDelay = LOOK_EVERY, initialDelay = LOOK_EVERY)
    void look() {
        streams.forEach(stream -> Thread.startVirtualThread(() -> look(stream)));
    }

    private void look(Stream stream) {
        displays.asking(stream.token, stream.address)
                .ifPresentOrElse(display -> look(stream, display), () -> end(stream));
    }

    private void look(Stream stream, Display display) {
        String now = tag(display);
        if (!now.equals(stream.told)) {
            stream.told = now;
            send(stream, SseEmitter.event().name("edition").data(now));
        }
    }

    private void end(Stream stream) {
        send(stream, SseEmitter.event().name("revoked").data(""));
        stream.emitter.complete();
    }

    @Scheduled(fixedDelay = BEAT_EVERY, initialDelay = BEAT_EVERY)
    void beat() {
        streams.forEach(
                stream ->
                        Thread.startVirtualThread(
                                () -> send(stream, SseEmitter.event().comment(""))));
    }

    @Scheduled(fixedDelay = SEEN_EVERY, initialDelay = SEEN_EVERY)
    void writeSeen() {
        displays.writeSeen();
    }

    /** After {@link CurrentDocuments} has heard of it. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order
    void published(EditionPublished event) {
        look();
    }

    /** An open stream would hold up the end of the application. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        streams.forEach(stream -> stream.emitter.complete());
        displays.writeSeen();
    }

    private void send(Stream stream, SseEventBuilder event) {
        try {
            stream.emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            streams.remove(stream);
        }
    }
}
