package dk.maanedsbog.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the checks have found so far in one file. */
final class Findings {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void at(int line, String message, Object... values) {
        problems.add(new Problem(file, line, message.formatted(values)));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> byLine() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
