package dk.maanedsbog.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a case system's own layout maps onto the contract.
 *
 * @param name what people call the source
 * @param kind what the source is
 * @param charset the character set; {@link Charset#AUTO} finds out file by file
 * @param delimiter the sign between fields
 * @param decimal the decimal sign
 * @param dateForm how dates are written; empty finds out column by column
 * @param tables the tables that differ from the contract, by the contract's name
 */
public record SourceDescription(
        String name,
        Kind kind,
        Charset charset,
        char delimiter,
        Decimal decimal,
        Optional<DateForm> dateForm,
        Map<String, TableMapping> tables) {

    /** What a source is. */
    public enum Kind {
        CSV,
        XLSX,
        JDBC;

        /** The kind as it is written in descriptions. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The character set a source is written in. */
    public enum Charset {
        AUTO("auto"),
        UTF_8("utf-8"),
        WINDOWS_1252("windows-1252");

        private final String code;

        Charset(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The contract itself as CSV files. */
    public static final SourceDescription STANDARD =
            new SourceDescription(
                    "Standardudtræk",
                    Kind.CSV,
                    Charset.AUTO,
                    ';',
                    Decimal.AUTO,
                    Optional.empty(),
                    Map.of());

    /** How a table of the contract is found at this source. */
    public TableMapping mapping(ContractTable table) {
        return tables.getOrDefault(table.name(), TableMapping.NONE);
    }

    /** The file, sheet or view of a table, as the source names it. */
    public String fileName(ContractTable table) {
        return mapping(table)
                .file()
                .orElse(kind == Kind.CSV ? table.name() + ".csv" : table.name());
    }

    boolean mayBeMissing(ContractTable table) {
        return mapping(table).optional().orElse(table.optional());
    }
}
