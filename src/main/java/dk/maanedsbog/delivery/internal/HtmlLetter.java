package dk.maanedsbog.delivery.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A mail as HTML that old mail programs can show too: tables, styles on the elements themselves, no
 * picture, no font and nothing else from afar. Programs that know dark colours take those below.
 */
final class HtmlLetter {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            @media (prefers-color-scheme: dark) {
              .page { background: #0d1b2a !important; }
              .card { background: #14283d !important; border-color: #2c4763 !important; }
              .ink { color: #f3f6fa !important; }
              .soft { color: #cfdde9 !important; }
              .line { border-color: #2c4763 !important; }
              .note { background: #3a2e16 !important; color: #f5dfb3 !important; }
              .go { background: #5db4e6 !important; color: #0d1b2a !important; }
              .link { color: #5db4e6 !important; }
            }
            @media (max-width: 480px) {
              .card { padding: 20px 16px !important; }
              .value { white-space: normal !important; }
            }
            """;

    private static final String QUIET =
            """
            <span class="soft" style="font-size:13px;font-weight:400;color:#45556b;">%s</span>""";

    private static final String FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

    private final Letter letter;

    HtmlLetter(Letter letter) {
        this.letter = letter;
    }

    String html() {
        return """
        <!DOCTYPE html>
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body class="page" style="margin:0;padding:0;background:#fbfaf7;">
        <table role="presentation" class="page" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background:#fbfaf7;">
        <tr><td align="center" style="padding:16px 8px;">
        <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px;">
        <tr><td class="card" style="%sbackground:#ffffff;border:1px solid #dfe5ec;border-radius:14px;padding:28px;text-align:left;">
        <h1 class="ink" style="margin:0 0 4px;font-size:24px;line-height:1.25;font-weight:650;color:#14243a;">%s</h1>
        <p class="soft" style="margin:0 0 20px;font-size:16px;line-height:1.4;color:#45556b;">%s</p>
        %s%s<p class="soft" style="margin:20px 0 0;font-size:13px;line-height:1.5;color:#45556b;">%s</p>
        <p style="margin:24px 0 0;"><a class="go" href="%s" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#0b5c7a;color:#ffffff;font-size:15px;font-weight:600;text-decoration:none;">Åbn månedsbogen</a></p>
        <p class="soft" style="margin:8px 0 0;font-size:13px;line-height:1.5;color:#45556b;">Kræver login.%s</p>
        </td></tr>
        <tr><td style="%spadding:16px 12px;text-align:left;">
        <p class="soft" style="margin:0 0 8px;font-size:13px;line-height:1.5;color:#45556b;">%s</p>
        <p class="soft" style="margin:0;font-size:13px;line-height:1.5;color:#45556b;">%s <a class="link" href="%s" style="color:#0b5c7a;">Slå mails fra</a> (kræver login).</p>
        </td></tr>
        </table>
        </td></tr>
        </table>
        </body>
        </html>
        """
                .formatted(
                        text(letter.title()),
                        STYLE,
                        FONT,
                        text(letter.title()),
                        text(letter.unit()),
                        notices(),
                        sections(),
                        text(letter.freshness()),
                        text(letter.link()),
                        letter.attachment().words().isEmpty()
                                ? ""
                                : " " + text(letter.attachment().words()),
                        FONT,
                        text(letter.rights()),
                        text(letter.why()),
                        text(letter.settingsLink()));
    }

    private String notices() {
        return letter.notices().stream()
                .map(
                        notice ->
                                """
                                <p class="note" style="margin:0 0 12px;padding:10px 14px;border-radius:10px;background:#fdf3df;color:#5d4207;font-size:14px;line-height:1.4;">%s</p>
                                """
                                        .formatted(text(notice)))
                .collect(Collectors.joining());
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

    /** Written so that it can be nothing but text. */
    private static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }
}
