package dk.maanedsbog.pull.internal;

import dk.maanedsbog.extract.CitizenId;
import dk.maanedsbog.pull.Pseudonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Pseudonyms by the installation's own key. */
@Component
class KeyedPseudonyms implements Pseudonyms {

    private final InstallationSecret secret;

    KeyedPseudonyms(InstallationSecret secret) {
        this.secret = secret;
    }

    @Override
    public String stored(String known) {
        try {
            return CitizenId.stored(known, secret.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
