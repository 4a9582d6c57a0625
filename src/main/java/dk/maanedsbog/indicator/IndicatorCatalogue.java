package dk.maanedsbog.indicator;

import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The indicators that a municipality has defined, checked and in display order. */
public final class IndicatorCatalogue {

    private final List<Indicator> indicators;

    private IndicatorCatalogue(List<Indicator> indicators) {
        this.indicators =
                indicators.stream()
                        .sorted(
                                Comparator.comparingInt(Indicator::order)
                                        .thenComparing(Indicator::id))
                        .toList();
    }

    /**
     * Reads every {@code .sql} file of a folder and checks it, its SQL included.
     *
     * @param folder where the files lie; its sub-folders are not read
     * @param schema lays out the tables that the SQL is tried on
     * @throws CatalogueInvalid with everything that is wrong in all files
     * @throws UncheckedIOException when a file cannot be read at all
     */
    public static IndicatorCatalogue load(Path folder, WorkSchema schema) {
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new CatalogueInvalid(
                    List.of(
                            new Problem(
                                    folder.toString(),
                                    1,
                                    "Mappen har ingen indikatorer. Læg mindst én fil i den, hvis"
                                            + " navn ender på .sql.")));
        }
        return new IndicatorCatalogue(new CatalogueReading(files, schema).indicators());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read", e);
        }
    }

    /** All indicators by {@link Indicator#order()}, then id. */
    public List<Indicator> all() {
        return indicators;
    }

    public Optional<Indicator> find(String id) {
        return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** The indicators worked out for that kind of period, in display order. */
    public List<Indicator> forPeriod(Period.Kind kind) {
        return indicators.stream().filter(indicator -> indicator.periods().contains(kind)).toList();
    }

    /**
     * SHA-256, in lower-case hexadecimal, of all definitions and of the rules they share. It stays
     * the same when files are renamed or reordered, and changes with any field or SQL.
     */
    public String fingerprint() {
        return Fingerprint.of(indicators);
    }
}
