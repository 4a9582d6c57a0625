package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.shared.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail as plain text, for those whose programs show no other. */
final class TextLetter {

    private final Letter letter;

    TextLetter(Letter letter) {
        this.letter = letter;
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(letter.title() + "\n" + letter.unit());
        if (!letter.notices().isEmpty()) {
            parts.add(String.join("\n", letter.notices()));
        }
        letter.sections().forEach(section -> parts.add(section(section)));
        parts.add(letter.freshness());
        parts.add("Åbn månedsbogen (kræver login):\n" + letter.link());
        if (!letter.attachment().words().isEmpty()) {
            parts.add(letter.attachment().words());
        }
        parts.add(letter.rights());
        parts.add(letter.why() + " Slå mails fra (kræver login):\n" + letter.settingsLink());
        return String.join("\n\n", parts) + "\n";
    }

    private String section(LetterSection section) {
        String lines =
                section.lines().stream().map(TextLetter::line).collect(Collectors.joining("\n"));
        return letter.sections().size() == 1
                ? lines
                : section.department().toUpperCase(DanishFormat.LOCALE) + "\n" + lines;
    }

    private static String line(LetterLine line) {
        String more =
                Stream.concat(line.change().stream(), line.goal().stream())
                        .collect(Collectors.joining(". "));
        return "- " + line.label() + ": " + line.value() + (more.isEmpty() ? "" : "\n  " + more);
    }
}
