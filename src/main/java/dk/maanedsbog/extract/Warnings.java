package dk.maanedsbog.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a pull goes on in spite of, each told once, in Danish. */
final class Warnings {

    private final Set<String> all = new LinkedHashSet<>();

    synchronized void add(String warning) {
        all.add(warning);
    }

    synchronized List<String> all() {
        return List.copyOf(new ArrayList<>(all));
    }
}
