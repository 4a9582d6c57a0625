package dk.maanedsbog.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One place in a YAML file, which can say in Danish, with its line, what is wrong with it. */
final class YamlPlace {

    private final String file;
    private final Node node;

    YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    ExtractRefused wrong(String message) {
        return new ExtractRefused(file, "linje " + (node.getStartMark().getLine() + 1), message);
    }

    /** The entries of a mapping by key, each key once. */
    Map<String, YamlPlace> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("Her skal stå nøgler med hver sin værdi, fx »navn: værdi«.");
        }
        var entries = new LinkedHashMap<String, YamlPlace>();
        for (NodeTuple tuple : mapping.getValue()) {
            var key = new YamlPlace(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlPlace(file, tuple.getValueNode())) != null) {
                throw key.wrong("»%s« står her to gange. Slet den ene.".formatted(key.text()));
            }
        }
        return entries;
    }

    /** The entries of a mapping that may hold these keys only. */
    Map<String, YamlPlace> entries(List<String> known) {
        Map<String, YamlPlace> entries = entries();
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                throw keyPlace(key)
                        .wrong(
                                "»%s« er ukendt her. Skriv %s."
                                        .formatted(key, Wording.oneOf(known)));
            }
        }
        return entries;
    }

    /** The place of a key itself, for faults in the key. */
    YamlPlace keyPlace(String key) {
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
                return new YamlPlace(file, scalar);
            }
        }
        return this;
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("Her skal stå en enkelt værdi.");
    }

    String filledText() {
        String text = text().strip();
        if (text.isEmpty()) {
            throw wrong("Værdien er tom. Skriv en værdi, eller slet linjen.");
        }
        return text;
    }

    String oneOfTexts(List<String> known) {
        String text = text();
        if (!known.contains(text)) {
            throw wrong("»%s« kendes ikke. Skriv %s.".formatted(text, Wording.oneOf(known)));
        }
        return text;
    }

    boolean truth() {
        return oneOfTexts(List.of("true", "false")).equals("true");
    }

    double share() {
        try {
            double share = Double.parseDouble(text());
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException ignored) {
            // the message below shows the right form
        }
        throw wrong("»%s« er ikke en andel mellem 0 og 1, fx 0.02.".formatted(text()));
    }

    int count() {
        try {
            int count = Integer.parseInt(text());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException ignored) {
            // the message below shows the right form
        }
        throw wrong("»%s« er ikke et helt tal, fx 6.".formatted(text()));
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        entries().forEach((key, place) -> texts.put(key, place.filledText()));
        return texts;
    }
}
