package dk.maanedsbog.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads the part of a source description that concerns one table. */
final class TableMappings {

    private static final List<String> KEYS =
            List.of("file", "columns", "values", "rejected", "optional");

    private TableMappings() {}

    static TableMapping read(ContractTable table, YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries(KEYS);
        var rejected =
                Optional.ofNullable(entries.get("rejected"))
                        .map(entry -> entry.entries(List.of("share", "at_least")))
                        .orElse(Map.of());
        return new TableMapping(
                Optional.ofNullable(entries.get("file")).map(TableMappings::file),
                Optional.ofNullable(entries.get("columns"))
                        .map(entry -> columns(table, entry))
                        .orElse(Map.of()),
                Optional.ofNullable(entries.get("values"))
                        .map(entry -> values(table, entry))
                        .orElse(Map.of()),
                rejected.containsKey("share")
                        ? OptionalDouble.of(rejected.get("share").share())
                        : OptionalDouble.empty(),
                rejected.containsKey("at_least")
                        ? OptionalInt.of(rejected.get("at_least").count())
                        : OptionalInt.empty(),
                Optional.ofNullable(entries.get("optional")).map(entry -> optional(table, entry)));
    }

    private static String file(YamlPlace place) {
        String file = place.filledText();
        if (file.contains("/") || file.contains("\\") || file.equals("..")) {
            throw place.wrong("Skriv kun filens navn uden mappe, fx borgere.csv.");
        }
        return file;
    }

    private static boolean optional(ContractTable table, YamlPlace place) {
        boolean optional = place.truth();
        if (optional && table.rowsDue()) {
            throw place.wrong(
                    "Tabellen %s skal have rækker og kan ikke udelades.".formatted(table.name()));
        }
        return optional;
    }

    private static Map<String, String> columns(ContractTable table, YamlPlace place) {
        var columns = new LinkedHashMap<String, String>();
        place.entries(table.columns().stream().map(ContractColumn::name).toList())
                .forEach((column, entry) -> columns.put(column, entry.filledText()));
        return columns;
    }

    private static Map<String, Map<String, String>> values(ContractTable table, YamlPlace place) {
        var values = new LinkedHashMap<String, Map<String, String>>();
        place.entries(translatable(table))
                .forEach(
                        (name, entry) ->
                                values.put(name, codes(table.column(name).orElseThrow(), entry)));
        return values;
    }

    private static List<String> translatable(ContractTable table) {
        return table.columns().stream()
                .filter(
                        column ->
                                column.kind() == ContractColumn.Kind.CODE
                                        || column.kind() == ContractColumn.Kind.TEXT)
                .map(ContractColumn::name)
                .toList();
    }

    private static Map<String, String> codes(ContractColumn column, YamlPlace place) {
        Map<String, String> texts = place.texts();
        if (column.kind() == ContractColumn.Kind.CODE) {
            place.entries().values().forEach(entry -> entry.oneOfTexts(column.codes()));
        }
        return texts;
    }
}
