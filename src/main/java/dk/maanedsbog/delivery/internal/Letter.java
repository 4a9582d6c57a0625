package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.LikelyCpr;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a mail says, before it is set as text or HTML.
 *
 * @param department the recipient's own, as the staff list calls it today
 * @param sample whether the recipient has asked for it to see what it is like
 * @param attachment what the attached workbook holds
 * @param link the edition behind the sign-in
 * @param settingsLink where the recipient turns the mails off, behind the sign-in
 */
record Letter(
        Edition edition,
        List<LetterSection> sections,
        String recipient,
        String department,
        boolean sample,
        Attached attachment,
        String link,
        String settingsLink) {

    /** What comes along. */
    enum Attached {
        NOTHING(""),
        WHOLES(
                "Arbejdsbogen er vedhæftet. Den viser afdelinger som helheder; tal om teams og"
                        + " personer ser du i månedsbogen."),
        PERSONS("Arbejdsbogen er vedhæftet. Den viser også tal om personer, som ikke alle må se.");

        private final String words;

        Attached(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Letter {
        sections = List.copyOf(sections);
        recipient = plain(recipient);
        department = plain(department);
    }

    /** A name of the extract without what may be a CPR number, and on one line, as headers are. */
    static String plain(String name) {
        return LikelyCpr.hidden(name.replaceAll("\\p{Cntrl}+", " "));
    }

    String subject() {
        return (sample ? "Prøve: " : "")
                + (edition.demo() ? "[DEMO] " : "")
                + title()
                + " · "
                + unit()
                + (edition.revision() > 1 ? " · udgave " + edition.revision() : "");
    }

    String title() {
        return "Månedsbog for " + DanishFormat.period(edition.period());
    }

    String unit() {
        return sections.size() == 1
                ? sections.getFirst().department()
                : sections.size() + " afdelinger";
    }

    /** What must be known before the figures are read; each a line. */
    List<String> notices() {
        return Stream.of(
                        edition.demo() ? "DEMO: alle tal er opdigtede." : "",
                        sample ? "Det er en prøve, som du selv har bedt om." : "",
                        edition.revision() > 1
                                ? "Udgave %d: tallene er talt igen og afløser den forrige udgave."
                                        .formatted(edition.revision())
                                : "",
                        edition.provisional() ? "Tallene er foreløbige." : "")
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    String freshness() {
        return "%s. Data til og med %s, hentet %s. Udgave %d."
                .formatted(
                        edition.municipality(),
                        DanishFormat.date(edition.dataUntil()),
                        DanishFormat.moment(edition.pulledAt()),
                        edition.revision());
    }

    String rights() {
        return "Sendt med rettighederne for %s, %s. Send den ikke videre; andre må måske ikke se det"
                        .formatted(recipient, department)
                + " samme som dig.";
    }

    /** Whether persons' figures leave the installation with it. */
    boolean withPersons() {
        return attachment == Attached.PERSONS;
    }

    String why() {
        return "Du får mailen, fordi du står i kommunens personaleliste og må se månedsbogen.";
    }
}
