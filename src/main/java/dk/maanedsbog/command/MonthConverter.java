package dk.maanedsbog.command;

import dk.maanedsbog.shared.Period;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a month from the command line, with the Danish message of {@link Period.Month}. */
final class MonthConverter implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String value) {
        try {
            return Period.Month.parse(value).month();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
