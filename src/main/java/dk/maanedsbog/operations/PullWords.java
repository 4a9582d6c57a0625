package dk.maanedsbog.operations;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What pulls, their ends and their times are called on the screen. */
final class PullWords {

    /** Steps are kept as the terminal tells them. */
    private static final Map<String, String> STEPS =
            Map.of(
                    "Modtag udtræk", "receive",
                    "Kontrollér på tværs", "check",
                    "Beregn", "compute",
                    "Bedøm kvaliteten", "assess",
                    "Udgiv", "publish",
                    "Skriv arbejdsbog", "workbook",
                    "Skriv tal og rapport", "figures",
                    "Skriv rapport", "report");

    private static final Map<String, String> STEPS_OF_TABLES =
            Map.of("Læs ", "read", "Indlæs ", "load");

    private PullWords() {}

    /** A step in the reader's language; one that nobody knows any more as it was kept. */
    static String step(String kept) {
        if (STEPS.containsKey(kept)) {
            return translate("pulls.step.of." + STEPS.get(kept));
        }
        return STEPS_OF_TABLES.entrySet().stream()
                .filter(each -> kept.startsWith(each.getKey()))
                .map(
                        each ->
                                translate(
                                        "pulls.step.of." + each.getValue(),
                                        kept.substring(each.getKey().length())))
                .findFirst()
                .orElse(kept);
    }

    /** {@code oktober 2026}, {@code oktober 2026, udgave 2} or {@code oktober 2026, prøve}. */
    static String pull(PastPull pull) {
        String period = Dates.period(pull.period());
        if (pull.check()) {
            return translate("pulls.period.check", period);
        }
        return pull.revision()
                .map(number -> translate("pulls.period.revision", period, number.toString()))
                .orElse(period);
    }

    static String startedBy(PastPull pull) {
        return switch (pull.startedAs()) {
            case SCHEDULE -> translate("pulls.by.schedule");
            case TERMINAL -> translate("pulls.by.terminal");
            case PERSON -> pull.startedBy();
        };
    }

    static String startedBy(Optional<String> user) {
        return user.orElseGet(() -> translate("pulls.by.schedule"));
    }

    /** How it ended; rejected rows never look like none. */
    static String state(PastPull pull) {
        boolean rejects = pull.state() == PastPull.State.PUBLISHED && pull.rowsRejected() > 0;
        return translate("pulls.state." + (rejects ? "rejects" : code(pull.state())));
    }

    static String note(Optional<PastPull.Note> note) {
        return note.map(found -> translate("pulls.note." + code(found)))
                .orElse(DanishFormat.MISSING);
    }

    static String time(Optional<Duration> time) {
        return time.map(PullWords::seconds).orElse(DanishFormat.MISSING);
    }

    private static String seconds(Duration time) {
        return DanishFormat.number(BigDecimal.valueOf(time.toMillis(), 3), 1) + "\u00a0s";
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
