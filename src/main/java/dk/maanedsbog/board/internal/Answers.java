package dk.maanedsbog.board.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The last bodies that were sent, so that displays which ask again at the start cost nothing. */
@Component
class Answers {

    private static final long MOST_BYTES = 4L << 20;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Cache<String, byte[]> bodies =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((String tag, byte[] body) -> body.length)
                    .expireAfterAccess(KEPT)
                    .build();

    byte[] body(Rendered rendered, String display, boolean packed) {
        return bodies.get(rendered.tag(display, packed), tag -> rendered.body(display, packed));
    }
}
