package dk.maanedsbog.indicator;

import java.util.List;
import java.util.stream.Collectors;

/** The indicator files cannot be used; says everything that is wrong in them at once. */
public final class CatalogueInvalid extends RuntimeException {

    private final transient List<Problem> problems;

    CatalogueInvalid(List<Problem> problems) {
        super(
                problems.stream()
                        .map(Problem::toString)
                        .collect(
                                Collectors.joining(
                                        "\n  ", "Indikatorerne kan ikke bruges:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
