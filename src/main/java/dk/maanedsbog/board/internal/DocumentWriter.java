package dk.maanedsbog.board.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.basket.Baskets;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardDocument;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.board.Note;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what a unit's board shows, for a reader from outside every department. */
@Component
class DocumentWriter {

    /** A wall can be seen by anyone who passes: never a person, a team or a small number. */
    private static final Visibility FROM_OUTSIDE = Visibility.departmentsOnly();

    private static final int POLL_SECONDS = 30;

    private final Boards boards;
    private final Notes notes;
    private final Displays displays;
    private final Editions editions;
    private final Figures figures;
    private final Goals goals;
    private final Baskets baskets;
    private final NamesInText names;
    private final Settings settings;
    private final PageVersion version;

    DocumentWriter(
            Boards boards,
            Notes notes,
            Displays displays,
            Editions editions,
            Figures figures,
            Goals goals,
            Baskets baskets,
            NamesInText names,
            Settings settings,
            PageVersion version) {
        this.boards = boards;
        this.notes = notes;
        this.displays = displays;
        this.editions = editions;
        this.figures = figures;
        this.goals = goals;
        this.baskets = baskets;
        this.names = names;
        this.settings = settings;
        this.version = version;
    }

    /** The document, still without a display's name. */
    BoardDocument write(Board planned, Unit unit) {
        Board board = boards.of(planned, unit);
        Optional<Edition> edition = editions.latest(board.edition());
        String unitName = displays.unitName(unit).orElse(unit.id());
        return new BoardDocument(
                version.text(),
                edition.map(each -> each.period().code() + "/" + each.revision()).orElse(""),
                "",
                settings.municipality() + (settings.demo() ? " (DEMO)" : ""),
                unitName,
                edition.map(each -> each.dataUntil().toString()).orElse(""),
                POLL_SECONDS,
                edition.map(each -> slides(board, unit, unitName, each))
                        .orElseGet(() -> beforeTheFirst(board, unit, unitName)));
    }

    private List<Slide> slides(Board board, Unit unit, String unitName, Edition edition) {
        Shown shown =
                new Shown(
                        edition,
                        unit,
                        BoardFigures.read(
                                figures, editions, FROM_OUTSIDE, edition, unit, board.indicators()),
                        goals.of(List.of(unit)),
                        definitions(board, edition));
        List<Slide> slides = new ArrayList<>();
        for (PlannedSlide planned : board.slides()) {
            slide(planned, frame(planned, unitName, edition), shown).ifPresent(slides::add);
        }
        return slides;
    }

    /** Of the board's indicators, by id; two of one label on this board are told apart. */
    private Map<String, Definition> definitions(Board board, Edition edition) {
        Set<String> wanted = board.indicators();
        List<Definition> shown =
                editions.definitions(edition).stream()
                        .filter(each -> wanted.contains(each.indicator()))
                        .toList();
        return Definition.toldApart(shown).stream()
                .collect(Collectors.toMap(Definition::indicator, Function.identity()));
    }

    private Optional<Slide> slide(PlannedSlide planned, Slide.Frame frame, Shown shown) {
        return switch (planned.kind()) {
            case FIGURES ->
                    Optional.of(
                            new Slide.FiguresSlide(
                                    frame, new Tiles(shown).of(planned.indicators())));
            case ACTION ->
                    Optional.of(new Slide.ActionSlide(frame, new ActionItems(shown).of(planned)));
            case BASKET ->
                    baskets.read(FROM_OUTSIDE, shown.edition(), shown.unit())
                            .map(basket -> BasketSlides.of(frame, basket, names));
            case NOTES -> notes(frame, shown.unit());
        };
    }

    /** Left out while nothing is written: an empty slide tells nobody anything. */
    private Optional<Slide> notes(Slide.Frame frame, Unit unit) {
        return notes.of(unit)
                .map(this::withoutNames)
                .filter(note -> !note.since().isEmpty() || !note.agreements().isEmpty())
                .map(note -> notes(frame, note));
    }

    /** The rules refuse names; somebody may have been employed since the words were written. */
    private Note withoutNames(Note note) {
        return new Note(
                note.id(),
                note.since().stream().filter(line -> names.first(line).isEmpty()).toList(),
                note.agreements().stream()
                        .filter(each -> names.first(each.what(), each.who()).isEmpty())
                        .toList(),
                note.setBy(),
                note.setAt());
    }

    private static Slide notes(Slide.Frame frame, Note note) {
        return new Slide.NotesSlide(
                frame,
                note.since(),
                note.agreements().stream().map(each -> agreed(each, note.setAt())).toList());
    }

    private static Slide.Agreed agreed(Agreement agreement, Instant written) {
        LocalDate due = agreement.deadline();
        return new Slide.Agreed(
                agreement.what(),
                agreement.who(),
                BoardWords.deadline(due, written.atZone(DanishFormat.ZONE).toLocalDate()),
                due);
    }

    private Slide.Frame frame(PlannedSlide planned, String unitName, Edition edition) {
        return new Slide.Frame(
                planned.kind().code(),
                planned.title(),
                unitName,
                planned.seconds(),
                BoardWords.period(edition.period()),
                BoardWords.freshness(edition),
                revised(edition) ? "revideret" : null);
    }

    /** An earlier revision that was never published has been seen by nobody. */
    private boolean revised(Edition edition) {
        return edition.revision() > 1
                && editions.all().stream()
                        .filter(other -> other.period().equals(edition.period()))
                        .anyMatch(other -> other.revision() < edition.revision());
    }

    /** The notes alone, and else one slide that says what is waited for. */
    private List<Slide> beforeTheFirst(Board board, Unit unit, String unitName) {
        String wait =
                board.edition() == Period.Kind.WEEK
                        ? "Den første uge er ikke hentet endnu"
                        : "Den første måned er ikke hentet endnu";
        List<Slide> slides = new ArrayList<>();
        for (PlannedSlide planned : board.slides()) {
            var frame =
                    new Slide.Frame(
                            planned.kind().code(),
                            planned.title(),
                            unitName,
                            planned.seconds(),
                            wait,
                            "Ingen data endnu",
                            null);
            switch (planned.kind()) {
                case FIGURES -> slides.add(new Slide.FiguresSlide(frame, List.of()));
                case NOTES -> notes(frame, unit).ifPresent(slides::add);
                case ACTION, BASKET -> {}
            }
        }
        return slides;
    }
}
