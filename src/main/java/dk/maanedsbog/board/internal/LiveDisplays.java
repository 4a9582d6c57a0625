package dk.maanedsbog.board.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.DisplayToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The displays that may ask, read all at once and kept for a few seconds: a thousand displays are
 * one query, a secret that nobody has is none, and a revocation acts at once, from another process
 * within those seconds.
 */
@Component
class LiveDisplays {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Boolean ALL = true;

    /** A display with its ranges read. */
    private record Known(Display display, List<IpRange> ranges) {

        boolean mayAskFrom(String address) {
            return ranges.isEmpty() || ranges.stream().anyMatch(range -> range.holds(address));
        }
    }

    private final DisplayRows rows;
    private final Clock clock;
    private final LoadingCache<Boolean, Map<String, Known>> known;
    private final Map<Long, Instant> seen = new ConcurrentHashMap<>();

    LiveDisplays(DisplayRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.known = Caffeine.newBuilder().expireAfterWrite(KEPT).build(all -> read());
    }

    private Map<String, Known> read() {
        return rows.active().entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                each ->
                                        new Known(
                                                each.getValue(),
                                                each.getValue().ipRanges().stream()
                                                        .map(IpRange::parse)
                                                        .toList())));
    }

    /** The display that a token and an address belong to; empty for all else alike. */
    Optional<Display> asking(String token, String address) {
        if (!DisplayToken.possible(token)) {
            return Optional.empty();
        }
        Optional<Display> display =
                Optional.ofNullable(known.get(ALL).get(DisplayToken.hash(token)))
                        .filter(each -> each.mayAskFrom(address))
                        .map(Known::display);
        display.ifPresent(each -> seen.put(each.id(), clock.instant()));
        return display;
    }

    /** Reads anew at the next question, once what changed is committed. */
    void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            known.invalidateAll();
                        }
                    });
        } else {
            known.invalidateAll();
        }
    }

    /** Writes down who was seen since the last time. */
    void writeSeen() {
        Map<Long, Instant> written = new HashMap<>(seen);
        if (!written.isEmpty()) {
            rows.seen(written);
            written.forEach(seen::remove);
        }
    }
}
