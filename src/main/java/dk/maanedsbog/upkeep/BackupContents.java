package dk.maanedsbog.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup whose every byte has been checked. */
final class BackupContents implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupContents(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * @throws UpkeepRefused when it is no backup, or not as it was written
     */
    static BackupContents open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UpkeepRefused("Sikkerhedskopien %s findes ikke.".formatted(file));
        }
        try {
            if (!Seal.holds(file)) {
                throw damaged(file);
            }
            var zip = new ZipFile(file.toFile());
            try {
                return new BackupContents(zip, checked(file, zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw damaged(file);
        }
    }

    private static UpkeepRefused damaged(Path file) {
        return new UpkeepRefused(
                ("%s er beskadiget eller er ikke en sikkerhedskopi fra månedsbogen: indholdet"
                                + " passer ikke med filens kontrolsum. Intet er ændret. Brug en"
                                + " anden kopi.")
                        .formatted(file));
    }

    private static Manifest checked(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw damaged(file);
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = new JsonMapper().readValue(in.readAllBytes(), Manifest.class);
        }
        if (manifest.format() > Manifest.FORMAT) {
            throw newer(manifest);
        }
        Set<String> told =
                manifest.entries().stream().map(Manifest.Entry::name).collect(Collectors.toSet());
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!name.equals(Manifest.NAME) && !told.contains(name)) {
                throw damaged(file);
            }
        }
        for (Manifest.Entry one : manifest.entries()) {
            ZipEntry found = zip.getEntry(one.name());
            if (found == null || !hash(zip, found).equals(one.sha256())) {
                throw damaged(file);
            }
        }
        return manifest;
    }

    static UpkeepRefused newer(Manifest manifest) {
        return new UpkeepRefused(
                ("Sikkerhedskopien er lavet af en nyere månedsbog (%s). Installer mindst den"
                                + " version, og prøv igen.")
                        .formatted(manifest.application()));
    }

    private static String hash(ZipFile zip, ZipEntry entry) throws IOException {
        MessageDigest digest = Seal.sha256();
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(Manifest.Entry entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry.name()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
