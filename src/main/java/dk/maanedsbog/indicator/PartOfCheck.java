package dk.maanedsbog.indicator;

import dk.maanedsbog.indicator.CatalogueReading.Read;
import dk.maanedsbog.indicator.Indicator.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses an indicator that is part of one that is not there, or in the end part of itself. */
final class PartOfCheck {

    private static final String FIELD = "part_of";

    private final Map<String, Read> byId = new LinkedHashMap<>();

    PartOfCheck(List<Read> read) {
        read.forEach(one -> one.fields().written("id").ifPresent(id -> byId.putIfAbsent(id, one)));
    }

    void run() {
        byId.forEach(
                (id, one) -> {
                    wholes(id).forEach(whole -> check(one, whole));
                    wayBack(id, List.of(id))
                            .ifPresent(
                                    way ->
                                            tell(
                                                    one,
                                                    "»part_of« går i ring: %s. Har indikatorerne de"
                                                            + " samme borgere, så skriv det kun i"
                                                            + " den ene.",
                                                    String.join(" → ", way)));
                });
    }

    private List<Whole> wholes(String id) {
        return byId.get(id).fields().writtenWords(FIELD).stream().map(Whole::parse).toList();
    }

    private void check(Read one, Whole whole) {
        Read other = byId.get(whole.indicator());
        if (other == null) {
            tell(
                    one,
                    "»part_of: %s« er ikke en indikator.%s",
                    whole,
                    Suggestion.among(byId.keySet(), whole.indicator()));
        } else if (whole.numerator()
                && !other.fields().written("kind").equals(Optional.of(Kind.SHARE.code()))) {
            tell(
                    one,
                    "»part_of: %s« peger på tælleren i en andel, men »%s« er ikke en andel. Skriv"
                            + " »%s«.",
                    whole,
                    whole.indicator(),
                    whole.indicator());
        }
    }

    /** The ids from one back to itself, each part of the next; empty when there is no such way. */
    private Optional<List<String>> wayBack(String start, List<String> way) {
        for (Whole whole : wholes(way.getLast())) {
            String next = whole.indicator();
            List<String> longer = new ArrayList<>(way);
            longer.add(next);
            if (next.equals(start)) {
                return Optional.of(longer);
            }
            if (byId.containsKey(next) && !way.contains(next)) {
                Optional<List<String>> found = wayBack(start, longer);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static void tell(Read one, String message, Object... values) {
        one.findings().at(one.fields().lineOf(FIELD), message, values);
    }
}
