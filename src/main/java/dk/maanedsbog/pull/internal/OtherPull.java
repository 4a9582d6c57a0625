package dk.maanedsbog.pull.internal;

import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.shared.DanishFormat;
import java.nio.file.Path;
import java.util.Optional;

/** The pull that is in the way of another. */
record OtherPull(Optional<PastPull> running) {

    /** What whoever has to wait is told; the other may have ended in the meantime. */
    String told(Path dataFolder) {
        return "En anden hentning er i gang i %s%s. Vent, til den er færdig, og prøv igen."
                .formatted(dataFolder, running.map(OtherPull::who).orElse(""));
    }

    private static String who(PastPull pull) {
        return ": %s, startet %s af %s på %s"
                .formatted(
                        DanishFormat.period(pull.period()),
                        DanishFormat.moment(pull.startedAt()),
                        pull.startedAs() == PullOrigin.Kind.SCHEDULE
                                ? "tidsplanen"
                                : pull.startedBy(),
                        pull.node());
    }
}
