package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.StoredKind;
import dk.maanedsbog.configuration.ConfigurationInvalid;
import dk.maanedsbog.configuration.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses to start as a demo, where everybody's password is known, on a store with real people. */
@Component
class DemoGuard {

    DemoGuard(Settings settings, StoredKind stored) {
        if (settings.demo() && stored.holdsRealData()) {
            throw new ConfigurationInvalid(
                    List.of(
                            ("Lageret for %s har rigtige tal og kan ikke vises som demo. Slet filen"
                                            + " »demo« i datamappen, eller vælg en anden datamappe"
                                            + " med --data.")
                                    .formatted(settings.dataFolder())));
        }
    }
}
