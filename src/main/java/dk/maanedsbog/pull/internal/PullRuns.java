package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.Extract;
import dk.maanedsbog.extract.ExtractSource;
import dk.maanedsbog.extract.Secret;
import dk.maanedsbog.extract.SourceCredentials;
import dk.maanedsbog.extract.SourceDescriptions;
import dk.maanedsbog.extract.Thresholds;
import dk.maanedsbog.extract.WorkFile;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.PullRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens what one pull works with: a fresh work file, the source's description, the secret. */
@Component
class PullRuns {

    private final Settings settings;
    private final InstallationSecret secret;
    private final Environment environment;
    private final Clock clock;

    PullRuns(Settings settings, InstallationSecret secret, Environment environment, Clock clock) {
        this.settings = settings;
        this.secret = secret;
        this.environment = environment;
        this.clock = clock;
    }

    PullRun open(
            PullRequest request,
            PullOrigin origin,
            PullTurns.Turn turn,
            int revision,
            String fingerprint,
            PullProgress progress)
            throws IOException {
        var description =
                SourceDescriptions.load(
                        settings.configFolder()
                                .resolve("sources")
                                .resolve(request.description() + ".yml"));
        var source = ExtractSource.of(request.source(), description, credentials());
        Secret key = secret.key();
        WorkFile work =
                WorkFile.create(
                        settings.dataFolder().resolve("work").resolve("pull.duckdb"),
                        WorkFile.STANDARD_MEMORY);
        Extract extract = Extract.open(source, description, work, key, thresholds(), clock);
        return new PullRun(
                request,
                origin,
                turn,
                revision,
                fingerprint,
                clock.instant(),
                progress,
                work,
                extract);
    }

    /** From the environment only, since a command line can be read by others on the machine. */
    private SourceCredentials credentials() {
        return new SourceCredentials(
                Optional.ofNullable(environment.getProperty("MAANEDSBOG_SOURCE_USER")),
                Optional.ofNullable(environment.getProperty("MAANEDSBOG_SOURCE_PASSWORD")));
    }

    private Thresholds thresholds() {
        return new Thresholds(
                settings.rejectedShare(), settings.rejectedAtLeast(), settings.shrinkShare());
    }
}
