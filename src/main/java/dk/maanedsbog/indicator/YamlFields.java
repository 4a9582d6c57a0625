package dk.maanedsbog.indicator;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The YAML of a front matter as nodes by field name, which know the lines that they stand on. */
final class YamlFields {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<String> known;
    private final int firstLine;
    private final Findings findings;

    private YamlFields(List<String> known, int firstLine, Findings findings) {
        this.known = known;
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /** The known fields; empty when the YAML cannot be read, which is told then. */
    static Map<String, Node> read(IndicatorFile file, List<String> known, Findings findings) {
        var fields = new YamlFields(known, file.frontMatterLine(), findings);
        fields.read(file.frontMatter());
        return fields.nodes;
    }

    private void read(String yaml) {
        try {
            switch (new Yaml(new LoaderOptions()).compose(new StringReader(yaml))) {
                case MappingNode mapping -> mapping.getValue().forEach(this::field);
                case null, default ->
                        findings.at(
                                firstLine,
                                "Beskrivelsen er ikke felter med værdier. Skriv ét felt på hver"
                                        + " linje, fx »kind: count«.");
            }
        } catch (MarkedYAMLException e) {
            findings.at(
                    firstLine + (e.getProblemMark() == null ? 0 : e.getProblemMark().getLine()),
                    "Beskrivelsen kan ikke læses som YAML (%s). Sæt anførselstegn om en tekst, der"
                            + " indeholder kolon eller havelåge.",
                    e.getProblem());
        }
    }

    private void field(NodeTuple tuple) {
        String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
        int line = firstLine + tuple.getKeyNode().getStartMark().getLine();
        if (!known.contains(name)) {
            findings.at(line, "Ukendt felt »%s«.%s", name, Suggestion.among(known, name));
        } else if (nodes.putIfAbsent(name, tuple.getValueNode()) != null) {
            findings.at(line, "Feltet »%s« står to gange. Slet den ene linje.", name);
        }
    }
}
