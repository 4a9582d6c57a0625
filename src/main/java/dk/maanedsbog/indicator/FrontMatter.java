package dk.maanedsbog.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields at the head of an indicator file, read one by one; what is wrong is told by line. */
final class FrontMatter {

    static final List<String> FIELDS =
            List.of(
                    "id",
                    "label",
                    "label_en",
                    "description",
                    "formula",
                    "unit",
                    "direction",
                    "kind",
                    "roles",
                    "levels",
                    "periods",
                    "owner",
                    "version",
                    "order",
                    "compare",
                    "counts",
                    "part_of",
                    "sources");

    private final Map<String, Node> fields;
    private final int firstLine;
    private final Findings findings;

    FrontMatter(IndicatorFile file, Findings findings) {
        this.firstLine = file.frontMatterLine();
        this.findings = findings;
        this.fields = YamlFields.read(file, FIELDS, findings);
    }

    /** Whether there is any field to look at; why not has been told. */
    boolean isReadable() {
        return !fields.isEmpty();
    }

    /** Whether the field stands there at all. */
    boolean has(String field) {
        return fields.containsKey(field);
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    /** The line that a field's value begins on; the first line when the field is missing. */
    int lineOf(String field) {
        return fields.containsKey(field) ? lineOf(fields.get(field)) : firstLine;
    }

    private Optional<Node> node(String field) {
        if (!fields.containsKey(field)) {
            findings.at(
                    firstLine,
                    "Feltet »%s« mangler. Tilføj linjen »%s: …« i beskrivelsen.",
                    field,
                    field);
        }
        return Optional.ofNullable(fields.get(field));
    }

    /** What a field says, when it says anything; tells nothing. */
    Optional<String> written(String field) {
        return fields.get(field) instanceof ScalarNode value
                ? Optional.of(value.getValue().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** The words of a list field as they are written; tells nothing. */
    Set<String> writtenList(String field) {
        return fields.get(field) instanceof SequenceNode list
                ? list.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(item -> ((ScalarNode) item).getValue())
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** The one word or the words of a list as they are written; tells nothing. */
    List<String> writtenWords(String field) {
        return fields.get(field) instanceof SequenceNode
                ? List.copyOf(writtenList(field))
                : written(field).stream().toList();
    }

    Optional<String> text(String field) {
        return node(field).flatMap(node -> scalar(field, node));
    }

    private Optional<String> scalar(String field, Node node) {
        if (node instanceof ScalarNode value && !value.getValue().isBlank()) {
            return Optional.of(value.getValue().strip());
        }
        findings.at(lineOf(node), "»%s« skal være en tekst, der ikke er tom.", field);
        return Optional.empty();
    }

    /** One text, or several as a YAML list. */
    List<String> words(String field) {
        List<Node> items =
                node(field)
                        .map(
                                node ->
                                        node instanceof SequenceNode list
                                                ? list.getValue()
                                                : List.of(node))
                        .orElse(List.of());
        return items.stream().flatMap(item -> scalar(field, item).stream()).toList();
    }

    Optional<Integer> number(String field) {
        return text(field)
                .flatMap(
                        written -> {
                            if (written.matches("\\d{1,6}")) {
                                return Optional.of(Integer.valueOf(written));
                            }
                            findings.at(
                                    lineOf(field),
                                    "»%s« er »%s«. Skriv et helt tal, fx 1.",
                                    field,
                                    written);
                            return Optional.empty();
                        });
    }

    /** One of the known words; the key of {@code known} is the word as it is written. */
    <E> Optional<E> choice(String field, Map<String, E> known) {
        return node(field)
                .flatMap(node -> scalar(field, node).flatMap(w -> known(field, node, w, known)));
    }

    /** Several known words as a YAML list; the list may be empty only where that is allowed. */
    <E> Optional<List<E>> choices(String field, Map<String, E> known, boolean mayBeEmpty) {
        Node node = node(field).orElse(null);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof SequenceNode list) || !mayBeEmpty && list.getValue().isEmpty()) {
            findings.at(
                    lineOf(node),
                    "»%s« skal være en liste i kantede parenteser. Vælg mellem: %s.",
                    field,
                    String.join(", ", known.keySet()));
            return Optional.empty();
        }
        List<E> chosen = new ArrayList<>();
        for (Node item : list.getValue()) {
            scalar(field, item).flatMap(w -> known(field, item, w, known)).ifPresent(chosen::add);
        }
        return chosen.size() == list.getValue().size() ? Optional.of(chosen) : Optional.empty();
    }

    private <E> Optional<E> known(String field, Node node, String written, Map<String, E> known) {
        if (!known.containsKey(written)) {
            findings.at(
                    lineOf(node),
                    "»%s« kan ikke være »%s«.%s Tilladt: %s.",
                    field,
                    written,
                    Suggestion.meant(known.keySet(), written),
                    String.join(", ", known.keySet()));
        }
        return Optional.ofNullable(known.get(written));
    }
}
