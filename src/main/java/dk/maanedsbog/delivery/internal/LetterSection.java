package dk.maanedsbog.delivery.internal;

import java.util.List;

/** A department's key figures as a mail says them. */
record LetterSection(String department, List<LetterLine> lines) {

    LetterSection {
        lines = List.copyOf(lines);
    }
}
