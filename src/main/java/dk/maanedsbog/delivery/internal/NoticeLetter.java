package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.shared.DanishFormat;

/**
 * What the mail of a notice says: that something is to be done and where, and not a figure.
 *
 * @param address where browsers find the månedsbog
 */
record NoticeLetter(Notice notice, String municipality, boolean demo, String address) {

    String subject() {
        return (demo ? "[DEMO] " : "") + title();
    }

    String title() {
        String period = DanishFormat.period(notice.period());
        return switch (notice.kind()) {
            case SIGNATURE -> "Tallene for " + period + " venter på en underskrift";
            case APPROVAL -> "Tallene for " + period + " venter på en godkendelse";
            case GATE -> "Kvalitetskontrollen afviste hentningen af " + period;
            case PULL -> "Hentningen af " + period + " blev ikke til noget";
        };
    }

    String body() {
        return switch (notice.kind()) {
            case SIGNATURE ->
                    "Kvalitetskontrollen fandt noget, der skal ses på. Ingen kan se den nye udgave,"
                            + " før en administrator har skrevet under med en begrundelse.";
            case APPROVAL -> "Den nye udgave er talt op, og ingen kan se den, før den er godkendt.";
            case GATE ->
                    "Intet er udgivet, og den sidste udgave gælder stadig. I Drift står der, hvad"
                            + " kontrollen fandt, og hvordan det kan rettes.";
            case PULL ->
                    "Den planlagte hentning prøves ikke igen af sig selv og har ikke udgivet noget. I"
                            + " Drift står der hvorfor, og der kan en ny hentning startes.";
        };
    }

    String linkLabel() {
        return notice.kind() == NoticeKind.APPROVAL ? "Åbn Godkendelse" : "Åbn Drift";
    }

    String link() {
        return address + (notice.kind() == NoticeKind.APPROVAL ? "/drift/godkendelse" : "/drift");
    }

    String why() {
        return notice.kind() == NoticeKind.APPROVAL
                ? "Du får mailen, fordi du må godkende månedsbogen."
                : "Du får mailen, fordi du er administrator af månedsbogen.";
    }

    String text() {
        return String.join(
                        "\n\n",
                        title(),
                        (demo ? "DEMO: alle tal er opdigtede.\n\n" : "") + body(),
                        linkLabel() + " (kræver login):\n" + link(),
                        why() + " " + municipality + ".")
                + "\n";
    }

    String html() {
        return new HtmlFrame(title(), municipality)
                .notice(demo ? "DEMO: alle tal er opdigtede." : "")
                .line(body())
                .link(linkLabel(), link(), "Kræver login.")
                .foot(HtmlFrame.text(why()))
                .html();
    }
}
