package dk.maanedsbog.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the names of the staff in a text that is to hang where anybody passes. */
@Component
public class NamesInText {

    private static final int SHORTEST_NAME = 3;

    private final Staff staff;

    NamesInText(Staff staff) {
        this.staff = staff;
    }

    /** The first name, part of a name or employee id that stands in one of the texts. */
    public Optional<String> first(String... texts) {
        List<String> written = Stream.of(texts).filter(text -> !text.isBlank()).toList();
        // a year of goals has few words: without any the staff is not read
        return written.isEmpty() ? Optional.empty() : first(staff.employees(), written);
    }

    /** The same, of employees that were read before. */
    public static Optional<String> first(List<Employee> employees, List<String> written) {
        return written.stream()
                .flatMap(
                        text ->
                                employees.stream()
                                        .flatMap(employee -> named(text, employee).stream()))
                .findFirst();
    }

    /** In full in whatever case; a part of a name as names are written, as »maj« is a month too. */
    private static Optional<String> named(String text, Employee employee) {
        if (text.toLowerCase(Locale.ROOT).contains(employee.name().toLowerCase(Locale.ROOT))) {
            return Optional.of(employee.name());
        }
        return Stream.concat(
                        Arrays.stream(employee.name().split("[\\s.-]+"))
                                .filter(part -> part.length() >= SHORTEST_NAME),
                        Stream.of(employee.id()))
                .filter(part -> word(part).matcher(text).find())
                .findFirst();
    }

    private static Pattern word(String part) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(part) + "s?(?![\\p{L}\\d])",
                Pattern.UNICODE_CHARACTER_CLASS);
    }
}
