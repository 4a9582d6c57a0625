package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.delivery.internal.Letter.Attached;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/**
 * What a mail says to a reader of one department, for tests of other modules.
 *
 * @param lines its key figures
 * @param words all of it, as text and as HTML
 */
public record WrittenLetter(List<Line> lines, String words) {

    /** A key figure: of which department, called what, shown how; the change empty when unsaid. */
    public record Line(String department, String label, String value, String change) {}

    /** Writes the mail as the application would, with that visibility. */
    public static WrittenLetter of(
            BeanFactory beans, Edition edition, Visibility visibility, String department) {
        List<LetterSection> sections =
                beans.getBean(LetterFigures.class).sections(edition, visibility, department);
        Letter letter =
                new Letter(
                        edition,
                        sections,
                        "Læser",
                        department,
                        false,
                        Attached.NOTHING,
                        "https://kommune.example",
                        "https://kommune.example");
        List<Line> lines = new ArrayList<>();
        sections.forEach(
                section ->
                        section.lines()
                                .forEach(
                                        line ->
                                                lines.add(
                                                        new Line(
                                                                section.department(),
                                                                line.label(),
                                                                line.value(),
                                                                line.change().orElse("")))));
        return new WrittenLetter(
                lines,
                letter.subject() + new TextLetter(letter).text() + new HtmlLetter(letter).html());
    }
}
