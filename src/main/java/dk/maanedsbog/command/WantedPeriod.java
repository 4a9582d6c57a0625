package dk.maanedsbog.command;

import dk.maanedsbog.shared.Period;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The month or the week that a command is about; exactly one of them. */
final class WantedPeriod {

    @Option(
            names = "--month",
            paramLabel = "ÅÅÅÅ-MM",
            converter = OfMonth.class,
            description = "Måneden, fx 2026-10.")
    private Period.Month month;

    @Option(
            names = "--week",
            paramLabel = "ÅÅÅÅ-Wuu",
            converter = OfWeek.class,
            description = "ISO-ugen, fx 2026-W44.")
    private Period.Week week;

    Period period() {
        return Optional.<Period>ofNullable(month).orElse(week);
    }

    /** Reads {@code 2026-10}. */
    static final class OfMonth implements ITypeConverter<Period.Month> {

        @Override
        public Period.Month convert(String value) {
            try {
                return Period.Month.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads {@code 2026-W44}. */
    static final class OfWeek implements ITypeConverter<Period.Week> {

        @Override
        public Period.Week convert(String value) {
            try {
                return Period.Week.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
