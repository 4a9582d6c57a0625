package dk.maanedsbog.dashboard;

import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.PageState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two editions held against each other, as an address names them: {@code fra} and {@code til}. */
record ComparedEditions(Edition first, Edition second) {

    private static final String FIRST = "fra";
    private static final String SECOND = "til";
    private static final String UNIT = "enhed";

    /** The two asked for; what is not, is the newest edition and the one made before it. */
    static Optional<ComparedEditions> of(QueryParameters asked, List<Edition> all) {
        if (all.size() < 2) {
            return Optional.empty();
        }
        Edition second =
                named(asked, SECOND, all).or(() -> newestMonth(all)).orElse(all.getFirst());
        Edition first =
                named(asked, FIRST, all).or(() -> before(second, all)).orElse(all.getLast());
        return Optional.of(new ComparedEditions(first, second));
    }

    /**
     * The two asked for; where neither is, the newest that replaced an earlier one of its period,
     * with that one. Empty where none has.
     */
    static Optional<ComparedEditions> revised(QueryParameters asked, List<Edition> all) {
        if (asked.getSingleParameter(FIRST).isPresent()
                || asked.getSingleParameter(SECOND).isPresent()) {
            return of(asked, all);
        }
        return all.stream()
                .flatMap(
                        edition ->
                                earlier(edition, all)
                                        .map(first -> new ComparedEditions(first, edition))
                                        .stream())
                .findFirst();
    }

    private static Optional<Edition> newestMonth(List<Edition> all) {
        return all.stream()
                .filter(edition -> edition.period().kind() == Period.Kind.MONTH)
                .findFirst();
    }

    /** The last revision of the same period before it, else the newest of the period before. */
    private static Optional<Edition> before(Edition edition, List<Edition> all) {
        Period previous = edition.period().previous();
        return earlier(edition, all)
                .or(
                        () ->
                                all.stream()
                                        .filter(other -> other.period().equals(previous))
                                        .findFirst());
    }

    private static Optional<Edition> earlier(Edition edition, List<Edition> all) {
        return all.stream()
                .filter(other -> other.period().equals(edition.period()))
                .filter(other -> other.revision() < edition.revision())
                .findFirst();
    }

    private static Optional<Edition> named(
            QueryParameters asked, String parameter, List<Edition> all) {
        return asked.getSingleParameter(parameter)
                .flatMap(
                        code ->
                                all.stream()
                                        .filter(edition -> code(edition).equals(code))
                                        .findFirst());
    }

    /** An edition as an address writes it: {@code 2026-10.1}. */
    static String code(Edition edition) {
        return edition.period().code() + "." + edition.revision();
    }

    /** The asked unit, looked for in the second edition's period. */
    PageState unitOf(PageState state) {
        return new PageState(Optional.of(second.period().code()), state.unit(), Optional.empty());
    }

    QueryParameters parameters(Unit unit) {
        return QueryParameters.simple(
                Map.of(FIRST, code(first), SECOND, code(second), UNIT, PageState.code(unit)));
    }
}
