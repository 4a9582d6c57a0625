package dk.maanedsbog.delivery.internal;

import org.springframework.web.util.HtmlUtils;

/**
 * The page that mails are set on, as HTML that old mail programs can show too: tables, styles on
 * the elements themselves, no picture, no font and nothing else from afar. Programs that know dark
 * colours take those below.
 */
final class HtmlFrame {

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

    private static final String FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

    private final String title;
    private final String unit;
    private final StringBuilder card = new StringBuilder();
    private final StringBuilder foot = new StringBuilder();

    HtmlFrame(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** What must be known first; nothing where there is nothing to say. */
    HtmlFrame notice(String words) {
        if (!words.isEmpty()) {
            card.append(
                    """
                    <p class="note" style="margin:0 0 12px;padding:10px 14px;border-radius:10px;background:#fdf3df;color:#5d4207;font-size:14px;line-height:1.4;">%s</p>
                    """
                            .formatted(text(words)));
        }
        return this;
    }

    /** What is HTML already. */
    HtmlFrame block(String html) {
        card.append(html);
        return this;
    }

    HtmlFrame line(String words) {
        card.append(
                """
                <p class="ink" style="margin:0;font-size:16px;line-height:1.5;color:#14243a;">%s</p>
                """
                        .formatted(text(words)));
        return this;
    }

    HtmlFrame small(String words) {
        card.append(
                """
                <p class="soft" style="margin:20px 0 0;font-size:13px;line-height:1.5;color:#45556b;">%s</p>
                """
                        .formatted(text(words)));
        return this;
    }

    HtmlFrame link(String label, String address, String below) {
        card.append(
                """
                <p style="margin:24px 0 0;"><a class="go" href="%s" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#0b5c7a;color:#ffffff;font-size:15px;font-weight:600;text-decoration:none;">%s</a></p>
                <p class="soft" style="margin:8px 0 0;font-size:13px;line-height:1.5;color:#45556b;">%s</p>
                """
                        .formatted(text(address), text(label), text(below)));
        return this;
    }

    /** A line under the card, of what is HTML already. */
    HtmlFrame foot(String html) {
        foot.append(
                """
                <p class="soft" style="margin:0 0 8px;font-size:13px;line-height:1.5;color:#45556b;">%s</p>
                """
                        .formatted(html));
        return this;
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
        %s</td></tr>
        <tr><td style="%spadding:16px 12px;text-align:left;">
        %s</td></tr>
        </table>
        </td></tr>
        </table>
        </body>
        </html>
        """
                .formatted(text(title), STYLE, FONT, text(title), text(unit), card, FONT, foot);
    }

    /** Written so that it can be nothing but text. */
    static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }
}
