package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads source descriptions, the YAML files that map a case system's layout onto the contract. */
public final class SourceDescriptions {

    private static final List<String> KEYS =
            List.of("name", "kind", "charset", "delimiter", "decimal", "date_format", "tables");

    private SourceDescriptions() {}

    /**
     * Reads one description.
     *
     * @throws ExtractRefused in Danish with file and line, when the file is missing, is no YAML, or
     *     holds a key, table, column or value that does not exist
     */
    public static SourceDescription load(Path file) {
        String name = file.getFileName().toString();
        Node root = parse(file, name);
        if (root == null) {
            throw new ExtractRefused(name, "Filen er tom. Skriv mindst »name: …«.");
        }
        Map<String, YamlPlace> entries = new YamlPlace(name, root).entries(KEYS);
        if (!entries.containsKey("name")) {
            throw new ExtractRefused(name, "linje 1", "»name« mangler: hvad kalder I kilden?");
        }
        return description(entries);
    }

    private static Node parse(Path file, String name) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new LoaderOptions()).compose(reader);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new ExtractRefused(
                    name,
                    "linje " + line,
                    "Linjen kan ikke læses som YAML. Se efter indrykning, kolon og"
                            + " anførselstegn.");
        } catch (YAMLException | IOException e) {
            throw new ExtractRefused(
                    name, "Filen findes ikke eller kan ikke læses som YAML i UTF-8.");
        }
    }

    private static SourceDescription description(Map<String, YamlPlace> entries) {
        SourceDescription standard = SourceDescription.STANDARD;
        return new SourceDescription(
                entries.get("name").filledText(),
                value(entries, "kind").map(SourceDescriptions::kind).orElse(standard.kind()),
                value(entries, "charset")
                        .map(SourceDescriptions::charset)
                        .orElse(standard.charset()),
                value(entries, "delimiter")
                        .map(SourceDescriptions::delimiter)
                        .orElse(standard.delimiter()),
                value(entries, "decimal")
                        .map(SourceDescriptions::decimal)
                        .orElse(standard.decimal()),
                value(entries, "date_format").flatMap(SourceDescriptions::dateForm),
                value(entries, "tables").map(SourceDescriptions::tables).orElse(Map.of()));
    }

    private static Optional<YamlPlace> value(Map<String, YamlPlace> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static SourceDescription.Kind kind(YamlPlace place) {
        List<String> codes =
                Arrays.stream(SourceDescription.Kind.values())
                        .map(SourceDescription.Kind::code)
                        .toList();
        return SourceDescription.Kind.values()[codes.indexOf(place.oneOfTexts(codes))];
    }

    private static SourceDescription.Charset charset(YamlPlace place) {
        List<String> codes =
                Arrays.stream(SourceDescription.Charset.values())
                        .map(SourceDescription.Charset::code)
                        .toList();
        return SourceDescription.Charset.values()[codes.indexOf(place.oneOfTexts(codes))];
    }

    private static char delimiter(YamlPlace place) {
        String text = place.text();
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() == 1 && ";,|\t".contains(text)) {
            return text.charAt(0);
        }
        throw place.wrong(
                "»%s« er ikke et skilletegn. Skriv \";\", \",\", \"|\" eller tab.".formatted(text));
    }

    private static Decimal decimal(YamlPlace place) {
        return switch (place.oneOfTexts(List.of("auto", "comma", "point"))) {
            case "comma" -> Decimal.COMMA;
            case "point" -> Decimal.POINT;
            default -> Decimal.AUTO;
        };
    }

    private static Optional<DateForm> dateForm(YamlPlace place) {
        return DateForm.ofPattern(
                place.oneOfTexts(List.of("auto", "yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy")));
    }

    private static Map<String, TableMapping> tables(YamlPlace place) {
        List<String> known = Contract.tables().stream().map(ContractTable::name).toList();
        var tables = new LinkedHashMap<String, TableMapping>();
        place.entries(known)
                .forEach(
                        (name, entry) ->
                                tables.put(
                                        name,
                                        TableMappings.read(
                                                Contract.table(name).orElseThrow(), entry)));
        return tables;
    }
}
