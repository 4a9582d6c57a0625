package dk.maanedsbog.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One place in a YAML file of batch-config, which says in Danish, with its line, what is wrong. */
public final class YamlPlace {

    private final Path file;
    private final Node node;

    private YamlPlace(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The whole of a file.
     *
     * @throws ConfigurationInvalid when it can't be read, is empty, or is no YAML
     */
    public static YamlPlace of(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw wrong(file, 1, "filen er tom. Skriv noget i den, eller slet den.");
            }
            return new YamlPlace(file, root);
        } catch (MarkedYAMLException e) {
            throw wrong(
                    file,
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
                    "linjen kan ikke læses som YAML. Se efter indrykning, kolon og"
                            + " anførselstegn.");
        } catch (YAMLException | IOException e) {
            throw wrong(file, 1, "filen kan ikke læses som YAML i UTF-8.");
        }
    }

    /** A place within a file that has been read already. */
    static YamlPlace of(Path file, Node node) {
        return new YamlPlace(file, node);
    }

    /** What is wrong here, to be thrown. */
    public ConfigurationInvalid wrong(String message) {
        return wrong(file, node.getStartMark().getLine() + 1, message);
    }

    private static ConfigurationInvalid wrong(Path file, int line, String message) {
        return new ConfigurationInvalid(List.of("%s, linje %d: %s".formatted(file, line, message)));
    }

    /** Whether a single value stands here. */
    public boolean single() {
        return node instanceof ScalarNode;
    }

    /** The entries of a mapping by key, which may hold these keys only, each once. */
    public Map<String, YamlPlace> entries(List<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("her skal stå nøgler med hver sin værdi, fx »navn: værdi«.");
        }
        var entries = new LinkedHashMap<String, YamlPlace>();
        for (NodeTuple tuple : mapping.getValue()) {
            var key = new YamlPlace(file, tuple.getKeyNode());
            if (!known.contains(key.text())) {
                throw key.wrong(
                        "»%s« kendes ikke her. Skriv en af: %s."
                                .formatted(key.text(), String.join(", ", known)));
            }
            if (entries.put(key.text(), new YamlPlace(file, tuple.getValueNode())) != null) {
                throw key.wrong("»%s« står her to gange. Slet den ene.".formatted(key.text()));
            }
        }
        return entries;
    }

    /** An entry that must be there. */
    public YamlPlace required(Map<String, YamlPlace> entries, String key) {
        return Optional.ofNullable(entries.get(key))
                .orElseThrow(() -> wrong("»%s« mangler her.".formatted(key)));
    }

    /** The items of a list. */
    public List<YamlPlace> items() {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream().map(item -> new YamlPlace(file, item)).toList();
        }
        throw wrong("her skal stå en liste, én linje pr. punkt med »- « foran.");
    }

    /** A single value that is not empty. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("her skal stå en enkelt værdi.");
    }

    public String oneOf(List<String> known) {
        if (!known.contains(text())) {
            throw wrong(
                    "»%s« kendes ikke. Skriv en af: %s."
                            .formatted(text(), String.join(", ", known)));
        }
        return text();
    }

    public int wholeNumber(int from, int to) {
        try {
            int number = Integer.parseInt(text());
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // the message below says what would be right
        }
        throw wrong("»%s« skal være et helt tal fra %d til %d.".formatted(text(), from, to));
    }
}
