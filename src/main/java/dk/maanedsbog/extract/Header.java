package dk.maanedsbog.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The source's column names of one table, and which of them feed the contract's columns. */
final class Header {

    private final List<String> names;
    private final Map<String, Integer> positions;
    private final List<String> unknown;

    private Header(List<String> names, Map<String, Integer> positions, List<String> unknown) {
        this.names = names;
        this.positions = positions;
        this.unknown = unknown;
    }

    /**
     * Matches the names that a source gives with the contract's columns.
     *
     * @throws ExtractRefused when a required column is missing or a wanted one comes twice
     */
    static Header of(String file, ContractTable table, TableMapping mapping, List<String> names) {
        return of(file, SourceWords.of(SourceDescription.Kind.CSV), table, mapping, names);
    }

    /** The same, in the words of another kind of source. */
    static Header of(
            String file,
            SourceWords words,
            ContractTable table,
            TableMapping mapping,
            List<String> names) {
        var positions = new LinkedHashMap<String, Integer>();
        var taken = new ArrayList<Integer>();
        for (ContractColumn column : table.columns()) {
            String wanted = mapping.sourceColumn(column.name());
            List<Integer> found = find(names, wanted);
            if (found.size() > 1) {
                throw new ExtractRefused(
                        file,
                        words.headerPlace(),
                        "Kolonnen »%s« står %d gange i overskriften. Den må kun stå én gang."
                                .formatted(wanted, found.size()));
            }
            if (found.isEmpty() && column.required()) {
                throw missing(file, words, table, column, wanted, names);
            }
            if (!found.isEmpty()) {
                positions.put(column.name(), found.getFirst());
                taken.add(found.getFirst());
            }
        }
        var unknown = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!taken.contains(i) && !names.get(i).isBlank()) {
                unknown.add(names.get(i).strip());
            }
        }
        return new Header(List.copyOf(names), Map.copyOf(positions), List.copyOf(unknown));
    }

    private static ExtractRefused missing(
            String file,
            SourceWords words,
            ContractTable table,
            ContractColumn column,
            String wanted,
            List<String> names) {
        String mapped =
                wanted.equals(column.name())
                        ? ""
                        : " (kontraktens »%s.%s«)".formatted(table.name(), column.name());
        String found =
                names.stream()
                        .limit(30)
                        .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
                        .map(Cpr::masked)
                        .map(name -> "»" + name.strip() + "«")
                        .collect(Collectors.joining(", "));
        return new ExtractRefused(
                file,
                words.headerPlace(),
                "Kolonnen »%s«%s %s: %s.".formatted(wanted, mapped, words.lacks(), found));
    }

    private static List<Integer> find(List<String> names, String wanted) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (normal(names.get(i)).equals(normal(wanted))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Letter case makes no difference between column names, nor does a space for an underscore. */
    static String normal(String name) {
        return name.replaceAll("^[\\s\u00a0\ufeff]+|[\\s\u00a0]+$", "")
                .replaceAll("[\\s\u00a0]+", "_")
                .toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    /** Names that the contract has no use for. */
    List<String> unknown() {
        return unknown;
    }

    OptionalInt position(String contractColumn) {
        Integer position = positions.get(contractColumn);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The source's own name of a contract column. */
    Optional<String> sourceName(String contractColumn) {
        return Optional.ofNullable(positions.get(contractColumn))
                .map(names::get)
                .map(String::strip);
    }
}
