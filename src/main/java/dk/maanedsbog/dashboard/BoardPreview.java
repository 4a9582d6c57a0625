package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.maanedsbog.board.BoardDocument;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.shared.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a wall shows, in the words of its own document. */
final class BoardPreview extends Section {

    private static final long serialVersionUID = 1;

    BoardPreview(BoardDocument document) {
        addClassNames("panel", "board-preview");
        Paragraph line = new Paragraph(getTranslation("boards.preview.line"));
        line.addClassName("quiet");
        add(new H2(getTranslation("boards.preview")), line);
        Div slides = new Div();
        slides.addClassName("board-slides");
        document.slides().forEach(slide -> slides.add(card(slide)));
        add(slides);
    }

    private Component card(Slide slide) {
        Slide.Frame frame = slide.frame();
        UnorderedList list = new UnorderedList();
        lines(slide).forEach(line -> list.add(new ListItem(line)));
        Paragraph period =
                new Paragraph(
                        words(
                                frame.unit(),
                                frame.period(),
                                getTranslation("boards.stands", frame.seconds())));
        period.addClassName("quiet");
        Paragraph freshness = new Paragraph(words(frame.freshness(), frame.revised()));
        freshness.addClassName("quiet");
        Div card = new Div(new H3(frame.title()), period, list, freshness);
        card.addClassName("card");
        return card;
    }

    private static List<String> lines(Slide slide) {
        return switch (slide) {
            case Slide.FiguresSlide figures ->
                    figures.tiles().stream().map(BoardPreview::line).toList();
            case Slide.ActionSlide action ->
                    action.items().stream()
                            .map(item -> words(item.value() + " " + item.text(), item.note()))
                            .toList();
            case Slide.BasketSlide basket ->
                    Stream.concat(
                                    Stream.of(basket.said()),
                                    basket.rows().stream()
                                            .map(row -> row.count() + " " + row.label()))
                            .toList();
            case Slide.NotesSlide notes ->
                    Stream.concat(
                                    notes.since().stream(),
                                    notes.agreements().stream()
                                            .map(
                                                    each ->
                                                            words(
                                                                    each.what(),
                                                                    each.who(),
                                                                    deadline(each))))
                            .toList();
        };
    }

    private static String deadline(Slide.Agreed agreed) {
        boolean passed = agreed.due().isBefore(LocalDate.now(DanishFormat.ZONE));
        return passed ? translate("boards.deadline.passed", agreed.deadline()) : agreed.deadline();
    }

    private static String line(Slide.Tile tile) {
        return words(
                tile.label() + ": " + tile.value(),
                tile.change() == null ? null : tile.change().strong() + " " + tile.change().rest(),
                tile.goal() == null
                        ? null
                        : (tile.goal().text() + " " + tile.goal().strong()).strip());
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
