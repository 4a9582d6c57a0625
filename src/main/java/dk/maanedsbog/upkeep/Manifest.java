package dk.maanedsbog.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a backup says of itself.
 *
 * @param format how the file is laid out; counts up when an older application can't read it
 * @param schema the newest migration that the store had had
 * @param secret whether the installation's key for CPR numbers is in the file
 */
record Manifest(
        int format,
        String application,
        Instant made,
        String schema,
        boolean demo,
        boolean secret,
        List<Entry> entries) {

    static final int FORMAT = 1;

    /** Where it lies in the file; the last entry, as it tells of the others. */
    static final String NAME = "manifest.json";

    /**
     * One entry of the file.
     *
     * @param rows of a table; 0 for other files
     */
    record Entry(String name, long rows, long bytes, String sha256) {}

    Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    long rows() {
        return entries.stream().mapToLong(Entry::rows).sum();
    }
}
