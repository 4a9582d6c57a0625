package dk.maanedsbog.extract;

import dk.maanedsbog.shared.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Whether a period can be published from an extract: it is over, and the extract reaches its end.
 */
final class Coverage {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private Coverage() {}

    static void assertOver(Period period, LocalDate today) {
        if (!period.lastDay().isBefore(today)) {
            throw new ExtractRefused(
                    "%s er ikke slut endnu: den varer til og med %s. Vent, eller hent den som foreløbig (--provisional)."
                            .formatted(name(period), period.lastDay()));
        }
    }

    static void assertCovered(Period period, Map<String, LocalDate> dataUntil) {
        if (dataUntil.isEmpty()) {
            throw new ExtractRefused(
                    "Udtrækket har hverken følgeseddel, holdte samtaler eller besøg, så det kan ikke ses, om det dækker %s."
                            .formatted(period.code()));
        }
        var shortest = dataUntil.entrySet().stream().min(Map.Entry.comparingByValue()).get();
        if (period.lastDay().isAfter(shortest.getValue())) {
            throw ExtractRefused.late(
                    shortest.getKey(),
                    "Udtrækket dækker ikke hele %s: data går kun til og med %s, og perioden slutter %s. Hent et nyere udtræk, eller hent perioden som foreløbig (--provisional)."
                            .formatted(period.code(), shortest.getValue(), period.lastDay()));
        }
    }

    private static String name(Period period) {
        return (period.kind() == Period.Kind.MONTH ? "Måneden " : "Ugen ") + period.code();
    }
}
