package dk.maanedsbog.extract;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Looks at a table's first records to see how its dates and numbers are written. */
final class FormSample {

    /** As many records as tell enough; the load itself notices when they were not typical. */
    static final int RECORDS = 500;

    private final ContractTable table;
    private final Map<String, Map<DateForm, Integer>> dates = new HashMap<>();
    private final Map<String, Boolean> commas = new HashMap<>();

    FormSample(ContractTable table) {
        this.table = table;
    }

    /** Looks at so many of a file's first records. */
    static FormSample of(ContractTable table, CsvFile file, Header header, long most) {
        var sample = new FormSample(table);
        try (RecordReader records = file.records()) {
            for (long i = 0; i < most && records.next(); i++) {
                sample.look(
                        column -> {
                            int at = header.position(column).orElse(Integer.MAX_VALUE);
                            return at < records.fields()
                                    ? records.field(at, TextCoding.UTF_8).orElse(null)
                                    : null;
                        });
            }
        } catch (IOException e) {
            throw new ExtractRefused(
                    file.name(), "Filen kan ikke læses. Prøv at kopiere den igen.");
        }
        return sample;
    }

    /** Takes one record; the function gives the raw value of a contract column, or null. */
    void look(Function<String, String> record) {
        for (ContractColumn column : table.columns()) {
            String value = record.apply(column.name());
            if (value == null) {
                continue;
            }
            if (column.kind() == ContractColumn.Kind.DATE) {
                DateForm.ofValue(value.strip().replace("\u00a0", ""))
                        .ifPresent(
                                form ->
                                        dates.computeIfAbsent(
                                                        column.name(),
                                                        n -> new EnumMap<>(DateForm.class))
                                                .merge(form, 1, Integer::sum));
            }
            if (column.kind() == ContractColumn.Kind.NUMBER && value.indexOf(',') >= 0) {
                commas.put(column.name(), true);
            }
        }
    }

    /** How each column is to be read, as far as the description leaves it open. */
    Map<String, ColumnReading> readings(SourceDescription source) {
        var readings = new HashMap<String, ColumnReading>();
        var values = source.mapping(table).values();
        for (ContractColumn column : table.columns()) {
            readings.put(
                    column.name(),
                    new ColumnReading(
                            source.dateForm().orElseGet(() -> mostUsed(column.name())),
                            decimal(source.decimal(), column.name()),
                            values.getOrDefault(column.name(), Map.of())));
        }
        return readings;
    }

    private DateForm mostUsed(String column) {
        return dates.getOrDefault(column, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DateForm.ISO);
    }

    private Decimal decimal(Decimal configured, String column) {
        return configured == Decimal.AUTO && commas.containsKey(column)
                ? Decimal.MOSTLY_COMMA
                : configured;
    }
}
