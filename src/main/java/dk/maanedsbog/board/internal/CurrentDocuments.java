package dk.maanedsbog.board.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardDocument;
import dk.maanedsbog.board.Documents;
import dk.maanedsbog.book.EditionPublished;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One document for each board and unit, however many displays ask. It is written anew when an
 * edition, a goal, a note or an order has come, told of by this process or found in the store
 * within seconds, and every few minutes for what rarely changes, such as a department's name.
 */
@Component
class CurrentDocuments implements Documents {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentDocuments.class);
    private static final Duration STAMP_KEPT = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 500;
    private static final Boolean ONE = true;

    private record Subject(String board, Unit unit) {}

    private record Held(StoreStamp.Stamp stamp, Instant at, Rendered rendered) {}

    private final DocumentWriter writer;
    private final Clock clock;
    private final LoadingCache<Boolean, StoreStamp.Stamp> stamp;
    private final Cache<Subject, Held> documents = Caffeine.newBuilder().maximumSize(MOST).build();

    CurrentDocuments(DocumentWriter writer, StoreStamp store, Clock clock) {
        this.writer = writer;
        this.clock = clock;
        this.stamp = Caffeine.newBuilder().expireAfterWrite(STAMP_KEPT).build(one -> store.read());
    }

    @Override
    public BoardDocument now(Board board, Unit unit) {
        stamp.invalidateAll();
        return of(board, unit).document();
    }

    Rendered of(Board board, Unit unit) {
        var subject = new Subject(board.id(), unit);
        Held held = documents.getIfPresent(subject);
        if (held != null && fresh(held)) {
            return held.rendered();
        }
        return documents
                .asMap()
                .compute(subject, (key, before) -> renewed(board, unit, before))
                .rendered();
    }

    private boolean fresh(Held held) {
        return held.stamp().equals(stamp.get(ONE))
                && clock.instant().isBefore(held.at().plus(KEPT));
    }

    /** A store that can't be asked leaves the last document standing. */
    private Held renewed(Board board, Unit unit, Held before) {
        try {
            if (before != null && fresh(before)) {
                return before;
            }
            StoreStamp.Stamp now = stamp.get(ONE);
            Rendered written = Rendered.of(writer.write(board, unit));
            boolean same = before != null && before.rendered().hash().equals(written.hash());
            return new Held(now, clock.instant(), same ? before.rendered() : written);
        } catch (DataAccessException e) {
            if (before == null) {
                throw e;
            }
            LOG.warn("A board goes on with what it has: {}", e.getMessage());
            return before;
        }
    }

    /** Published by this process: there is no need to wait for the store to be asked. */
    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void published(EditionPublished event) {
        stamp.invalidateAll();
    }
}
