package dk.maanedsbog.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one is nearest to. */
final class Suggestion {

    private Suggestion() {}

    /**
     * A Danish sentence with the nearest known word, else with all of them; a blank stands before
     * it.
     */
    static String among(Collection<String> known, String written) {
        String meant = meant(known, written);
        return meant.isEmpty() ? " Vælg mellem: " + String.join(", ", known) + "." : meant;
    }

    /**
     * A Danish question with the nearest known word, with a blank before it; empty when none is
     * near.
     */
    static String meant(Collection<String> known, String written) {
        return nearest(known, written).map(word -> " Mente du »" + word + "«?").orElse("");
    }

    private static Optional<String> nearest(Collection<String> known, String written) {
        String typed = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(word, typed)))
                .filter(word -> distance(word, typed) <= Math.max(2, word.length() / 3));
    }

    /** How many letters must be added, taken out or replaced to make one word of the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
