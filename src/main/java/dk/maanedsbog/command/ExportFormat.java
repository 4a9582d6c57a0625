package dk.maanedsbog.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What kind of file an export is. */
enum ExportFormat {
    CSV,
    XLSX;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code csv} or {@code xlsx}. */
    static final class OfCode implements ITypeConverter<ExportFormat> {

        @Override
        public ExportFormat convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                default ->
                        throw new TypeConversionException(
                                "--format er csv eller xlsx, ikke »%s«.".formatted(value));
            };
        }
    }
}
