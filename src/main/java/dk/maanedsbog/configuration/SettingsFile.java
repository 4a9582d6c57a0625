package dk.maanedsbog.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads maanedsbog.yml and refuses, with line numbers, what it does not know. */
public final class SettingsFile {

    /** The file's name in the configuration folder. */
    public static final String NAME = "maanedsbog.yml";

    private static final List<String> KEYS =
            List.of(
                    "kommune",
                    "bidrag-gemmes-maaneder",
                    "afviste-raekker.andel",
                    "afviste-raekker.mindst",
                    "fald-i-raekker.andel",
                    "smaa-tal.skjul-under",
                    "smaa-tal.forskel-op-til",
                    "smaa-tal.perioder-under",
                    "overblik.indikatorer",
                    "overblik.felter",
                    "ventetid.lang-dage",
                    "session.minutter");

    private final Path file;
    private final Map<String, Node> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the settings of an installation.
     *
     * @throws ConfigurationInvalid when the file is missing or anything in it is not right
     */
    public static Settings read(Path configFolder, Path dataFolder, boolean demo) {
        return new SettingsFile(configFolder.resolve(NAME))
                .settings(configFolder, dataFolder, demo);
    }

    private Settings settings(Path configFolder, Path dataFolder, boolean demo) {
        parse();
        var settings =
                new Settings(
                        demo ? "Demo Kommune" : text("kommune", "Kommunen"),
                        demo,
                        (int) number("bidrag-gemmes-maaneder", 13, 1, 120),
                        number("afviste-raekker.andel", 0.02, 0, 1),
                        (int) number("afviste-raekker.mindst", 6, 0, 1_000_000),
                        number("fald-i-raekker.andel", 0.30, 0, 1),
                        smallNumbers(),
                        names("overblik.indikatorer"),
                        (int) number("overblik.felter", 6, 1, 30),
                        wholeNumber("ventetid.lang-dage", 45, 1, 365),
                        Duration.ofMinutes((long) number("session.minutter", 30, 1, 600)),
                        dataFolder,
                        configFolder);
        if (!problems.isEmpty()) {
            throw new ConfigurationInvalid(problems);
        }
        return settings;
    }

    private Settings.SmallNumbers smallNumbers() {
        return new Settings.SmallNumbers(
                (int) number("smaa-tal.skjul-under", 5, 1, 100),
                (int) number("smaa-tal.forskel-op-til", 4, 0, 99),
                (int) number("smaa-tal.perioder-under", 10, 0, 1_000_000));
    }

    private void parse() {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root instanceof MappingNode mapping) {
                collect("", mapping);
            } else if (root != null) {
                problem(root, "filen skal bestå af linjer som »kommune: Navn Kommune«");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(
                    "%s, linje %d: filen er ikke gyldig YAML. Se efter indrykning, kolon og"
                                    .formatted(file, line)
                            + " anførselstegn.");
        } catch (IOException e) {
            problems.add(
                    "%s: filen kan ikke læses. Angiv mappen med indstillinger med --config."
                            .formatted(file));
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationInvalid(problems);
        }
    }

    private void collect(String prefix, MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            String key = prefix + ((ScalarNode) entry.getKeyNode()).getValue();
            boolean section = KEYS.stream().anyMatch(known -> known.startsWith(key + "."));
            if (section && entry.getValueNode() instanceof MappingNode inner) {
                collect(key + ".", inner);
            } else if (KEYS.contains(key)) {
                found.put(key, entry.getValueNode());
            } else {
                problem(
                        entry.getKeyNode(),
                        "nøglen »%s« kendes ikke. Kendte nøgler: %s"
                                .formatted(key, String.join(", ", KEYS)));
            }
        }
    }

    private String text(String key, String fallback) {
        return scalar(key, Optional::of, "en tekst").orElse(fallback);
    }

    private double number(String key, double fallback, double from, double to) {
        String wanted = "et tal fra %s til %s".formatted(shown(from), shown(to));
        return scalar(key, value -> parsed(value, from, to), wanted).orElse(fallback);
    }

    private int wholeNumber(String key, int fallback, int from, int to) {
        String wanted = "et helt tal fra %d til %d".formatted(from, to);
        return scalar(key, value -> parsed(value, from, to).filter(n -> n == Math.rint(n)), wanted)
                .orElse((double) fallback)
                .intValue();
    }

    private static Optional<Double> parsed(String value, double from, double to) {
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            return number >= from && number <= to ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : "" + number;
    }

    private <T> Optional<T> scalar(
            String key, Function<String, Optional<T>> reading, String wanted) {
        Node node = found.get(key);
        if (node == null) {
            return Optional.empty();
        }
        Optional<T> value =
                node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                        ? reading.apply(scalar.getValue().strip())
                        : Optional.empty();
        if (value.isEmpty()) {
            problem(node, "»%s« skal være %s".formatted(key, wanted));
        }
        return value;
    }

    private List<String> names(String key) {
        Node node = found.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return sequence.getValue().stream()
                    .map(item -> ((ScalarNode) item).getValue())
                    .toList();
        }
        problem(node, "»%s« skal være en liste, en linje pr. navn med »- « foran".formatted(key));
        return List.of();
    }

    private void problem(Node node, String message) {
        problems.add(
                "%s, linje %d: %s".formatted(file, node.getStartMark().getLine() + 1, message));
    }
}
