package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may stand on a wall: short lines, no CPR number, nobody's name. */
@Component
class NoteRules {

    static final int MOST_LINES = 5;
    static final int MOST_AGREEMENTS = 5;
    static final int LONGEST_LINE = 110;
    static final int LONGEST_WHAT = 90;
    static final int LONGEST_WHO = 30;

    private static final int SHORTEST_NAME = 3;
    private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}[-\\s]?\\d{4}(?!\\d)");

    private final Staff staff;

    NoteRules(Staff staff) {
        this.staff = staff;
    }

    void check(List<String> since, List<Agreement> agreements) {
        count("linjer", since.size(), MOST_LINES);
        count("aftaler", agreements.size(), MOST_AGREEMENTS);
        since.forEach(line -> length("En linje", line, LONGEST_LINE));
        for (Agreement agreement : agreements) {
            filled("hvad der er aftalt", agreement.what());
            filled("hvem der gør det, som en rolle, fx teamleder", agreement.who());
            length("En aftale", agreement.what(), LONGEST_WHAT);
            length("En rolle", agreement.who(), LONGEST_WHO);
            if (agreement.deadline() == null) {
                throw new BoardRefused("Skriv en frist ved hver aftale.");
            }
        }
        List<Employee> employees = staff.employees();
        texts(since, agreements).forEach(text -> nobody(text, employees));
    }

    private static Stream<String> texts(List<String> since, List<Agreement> agreements) {
        return Stream.concat(
                since.stream(),
                agreements.stream().flatMap(each -> Stream.of(each.what(), each.who())));
    }

    private static void nobody(String text, List<Employee> employees) {
        if (CPR.matcher(text).find()) {
            throw new BoardRefused(
                    "»%s« ser ud til at have et CPR-nummer. Skriv det uden.".formatted(text));
        }
        employees.stream()
                .flatMap(employee -> named(text, employee).stream())
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new BoardRefused(
                                    ("Tavlen må ikke have personnavne, og »%s« er en medarbejders"
                                                    + " navn. Skriv rollen i stedet, fx"
                                                    + " teamleder.")
                                            .formatted(name));
                        });
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

    private static void count(String what, int count, int most) {
        if (count > most) {
            throw new BoardRefused(
                    "Der er %d %s. Der er plads til %d på tavlen.".formatted(count, what, most));
        }
    }

    private static void filled(String what, String text) {
        if (text.isBlank()) {
            throw new BoardRefused("Skriv %s.".formatted(what));
        }
    }

    private static void length(String what, String text, int most) {
        if (text.length() > most) {
            throw new BoardRefused(
                    "%s er på %d tegn. Der er plads til %d på tavlen: »%s«"
                            .formatted(what, text.length(), most, text));
        }
    }
}
