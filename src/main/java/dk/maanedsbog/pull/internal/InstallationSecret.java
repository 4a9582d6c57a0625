package dk.maanedsbog.pull.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.extract.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The installation's key for hiding CPR numbers: from the environment, or from a file of its own in
 * the data folder, made at the first pull and readable by its owner alone.
 */
@Component
class InstallationSecret {

    private static final String VARIABLE = "MAANEDSBOG_SECRET";
    private static final int BYTES = 32;

    private final Path file;

    private final SecretMark mark;

    InstallationSecret(Settings settings, SecretMark mark) {
        this.mark = mark;
        file = settings.dataFolder().resolve("secret.key");
    }

    /** The key, which is the one that the store has been made with. */
    Secret key() throws IOException {
        Secret key = found();
        mark.assertSame(key);
        return key;
    }

    private Secret found() throws IOException {
        String given = System.getenv(VARIABLE);
        if (given != null && !given.isBlank()) {
            return new Secret(given.strip().getBytes(StandardCharsets.UTF_8));
        }
        if (!Files.exists(file)) {
            mark.assertNoneYet();
            create();
        }
        return new Secret(
                Files.readString(file, StandardCharsets.US_ASCII)
                        .strip()
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private void create() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // one name, so that what a killed pull left is taken over; only one pull runs at a time
        Path unfinished = file.resolveSibling("secret.key.part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                unfinished,
                HexFormat.of().formatHex(random) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, file);
    }
}
