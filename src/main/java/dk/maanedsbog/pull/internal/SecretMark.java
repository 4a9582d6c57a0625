package dk.maanedsbog.pull.internal;

import dk.maanedsbog.extract.ExtractRefused;
import dk.maanedsbog.extract.Secret;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which key a store's pulls have been made with, so that no other is used by mistake. */
@Component
class SecretMark {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecretMark(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private Optional<String> known() {
        return jdbc.sql("SELECT fingerprint FROM installation_secret WHERE id = 1")
                .query(String.class)
                .optional();
    }

    /**
     * @throws ExtractRefused when a new key would not be the one that the store is made with
     */
    void assertNoneYet() {
        if (known().isPresent()) {
            throw refused("Nøglen til cpr-numre mangler her");
        }
    }

    /**
     * Notes the first key, and compares every other with it.
     *
     * @throws ExtractRefused when it is not the key that the store is made with
     */
    void assertSame(Secret key) {
        Optional<String> known = known();
        if (known.isEmpty()) {
            jdbc.sql("INSERT INTO installation_secret (id, fingerprint, noted_at) VALUES (1, ?, ?)")
                    .params(key.fingerprint(), OffsetDateTime.now(clock))
                    .update();
        } else if (!known.get().equals(key.fingerprint())) {
            throw refused("Nøglen til cpr-numre er en anden end den, lageret er hentet med");
        }
    }

    private static ExtractRefused refused(String reason) {
        return new ExtractRefused(
                reason
                        + ". Kopier secret.key fra den maskine eller sikkerhedskopi, der har den, til"
                        + " datamappen, eller sæt MAANEDSBOG_SECRET. Intet er udgivet.");
    }
}
