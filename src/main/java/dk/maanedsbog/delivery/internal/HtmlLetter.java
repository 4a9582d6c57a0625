package dk.maanedsbog.delivery.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition's mail as HTML. */
final class HtmlLetter {

    private static final String QUIET =
            """
            <span class="soft" style="font-size:13px;font-weight:400;color:#45556b;">%s</span>""";

    private final Letter letter;

    HtmlLetter(Letter letter) {
        this.letter = letter;
    }

    String html() {
        HtmlFrame frame = new HtmlFrame(letter.title(), letter.unit());
        letter.notices().forEach(frame::notice);
        String attached = letter.attachment().words();
        return frame.block(sections())
                .small(letter.freshness())
                .link(
                        "Åbn månedsbogen",
                        letter.link(),
                        "Kræver login." + (attached.isEmpty() ? "" : " " + attached))
                .foot(text(letter.rights()))
                .foot(
                        """
                        %s <a class="link" href="%s" style="color:#0b5c7a;">Slå mails fra</a> (kræver login)."""
                                .formatted(text(letter.why()), text(letter.settingsLink())))
                .html();
    }

    private String sections() {
        return letter.sections().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(LetterSection section) {
        String heading =
                letter.sections().size() == 1
                        ? ""
                        : """
                        <h2 class="ink" style="margin:20px 0 4px;font-size:17px;line-height:1.3;font-weight:600;color:#14243a;">%s</h2>
                        """
                                .formatted(text(section.department()));
        return heading
                + """
                <table width="100%%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;">
                %s</table>
                """
                        .formatted(
                                section.lines().stream()
                                        .map(HtmlLetter::row)
                                        .collect(Collectors.joining()));
    }

    private static String row(LetterLine line) {
        String more =
                Stream.concat(line.change().stream(), line.goal().stream())
                        .map(HtmlLetter::text)
                        .collect(Collectors.joining("<br>"));
        return """
        <tr>
        <th scope="row" class="soft line" style="padding:10px 12px 10px 0;border-top:1px solid #dfe5ec;font-size:15px;line-height:1.4;font-weight:400;color:#45556b;text-align:left;vertical-align:top;">%s</th>
        <td class="ink line value" style="padding:10px 0;border-top:1px solid #dfe5ec;font-size:17px;line-height:1.3;font-weight:600;color:#14243a;text-align:right;vertical-align:top;white-space:nowrap;">%s%s</td>
        </tr>
        """
                .formatted(
                        text(line.label()),
                        line.value().equals(LetterWords.HIDDEN)
                                ? QUIET.formatted(LetterWords.HIDDEN)
                                : text(line.value()),
                        more.isEmpty() ? "" : "<br>" + QUIET.formatted(more));
    }

    private static String text(String plain) {
        return HtmlFrame.text(plain);
    }
}
