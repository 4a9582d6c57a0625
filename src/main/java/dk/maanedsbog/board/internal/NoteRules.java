package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.shared.LikelyCpr;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may stand on a wall: short lines, no CPR number, nobody's name. */
@Component
class NoteRules {

    static final int MOST_LINES = 5;
    static final int MOST_AGREEMENTS = 5;
    static final int LONGEST_LINE = 110;
    static final int LONGEST_WHAT = 90;
    static final int LONGEST_WHO = 30;

    private final NamesInText names;

    NoteRules(NamesInText names) {
        this.names = names;
    }

    void check(List<String> since, List<Agreement> agreements) {
        count("linjer", since.size(), MOST_LINES);
        count("aftaler", agreements.size(), MOST_AGREEMENTS);
        since.forEach(line -> length("En linje", line, LONGEST_LINE));
        for (Agreement agreement : agreements) {
            filled("hvad der er aftalt", agreement.what());
            filled("hvem der gør det, som en rolle, fx teamleder", agreement.who());
            length("En aftale", agreement.what(), LONGEST_WHAT);
            length("En rolle", agreement.who(), LONGEST_WHO);
            if (agreement.deadline() == null) {
                throw new BoardRefused("Skriv en frist ved hver aftale.");
            }
        }
        texts(since, agreements).forEach(NoteRules::noCpr);
        names.first(texts(since, agreements).toArray(String[]::new)).ifPresent(NoteRules::nobody);
    }

    private static Stream<String> texts(List<String> since, List<Agreement> agreements) {
        return Stream.concat(
                since.stream(),
                agreements.stream().flatMap(each -> Stream.of(each.what(), each.who())));
    }

    private static void noCpr(String text) {
        if (LikelyCpr.isIn(text)) {
            throw new BoardRefused(
                    "»%s« ser ud til at have et CPR-nummer. Skriv det uden.".formatted(text));
        }
    }

    private static void nobody(String name) {
        throw new BoardRefused(
                ("Tavlen må ikke have personnavne, og »%s« er en medarbejders navn. Skriv rollen i"
                                + " stedet, fx teamleder.")
                        .formatted(name));
    }

    private static void count(String what, int count, int most) {
        if (count > most) {
            throw new BoardRefused(
                    "Der er %d %s. Der er plads til %d på tavlen.".formatted(count, what, most));
        }
    }

    private static void filled(String what, String text) {
        if (text.isBlank()) {
            throw new BoardRefused("Skriv %s.".formatted(what));
        }
    }

    private static void length(String what, String text, int most) {
        if (text.length() > most) {
            throw new BoardRefused(
                    "%s er på %d tegn. Der er plads til %d på tavlen: »%s«"
                            .formatted(what, text.length(), most, text));
        }
    }
}
