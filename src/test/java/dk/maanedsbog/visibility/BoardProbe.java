package dk.maanedsbog.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardDocument;
import dk.maanedsbog.board.Documents;
import dk.maanedsbog.board.Measure;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.board.SlideKind;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.visibility.StatedRule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what a wall board's document says against the stated rule, for a reader who belongs to no
 * department: everyone can read a wall, so nobody's department is a display's own.
 */
final class BoardProbe {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HIDDEN = "skjult";
    private static final String HIDDEN_WHY = "for få, her eller i et andet tal";
    private static final List<String> INDICATORS =
            List.of(
                    RandomJobCentre.CITIZENS,
                    RandomJobCentre.SHARE,
                    RandomJobCentre.WAIT,
                    RandomJobCentre.VISITS);
    private static final List<Measure> MEASURES =
            INDICATORS.stream().map(each -> new Measure(each, Optional.empty())).toList();

    private final Documents documents;
    private final RandomJobCentre centre;
    private final StatedRule rule;

    BoardProbe(Documents documents, RandomJobCentre centre) {
        this.documents = documents;
        this.centre = centre;
        this.rule = new StatedRule(centre, Set.of(), true);
    }

    /** Checks the board of each department and of the municipality; the edition is the newest. */
    void check(Edition edition) {
        Edition before =
                centre.numbers.keySet().stream()
                        .filter(each -> each.period().equals(edition.period().previous()))
                        .reduce((first, later) -> later)
                        .orElseThrow();
        List<Unit> units = new ArrayList<>(List.of(Unit.MUNICIPALITY));
        centre.departments.forEach(each -> units.add(Unit.department(each)));
        for (Unit unit : units) {
            BoardDocument document = documents.now(board(), unit);
            assertThat(document.edition())
                    .isEqualTo(edition.period().code() + "/" + edition.revision());
            checkTiles(document, edition, before, unit);
            checkItems(document, edition, unit);
            assertThat(JSON.writeValueAsString(document)).doesNotContain(foreign());
        }
    }

    private static Board board() {
        return new Board(
                "proeve",
                "Prøve",
                Period.Kind.MONTH,
                Unit.MUNICIPALITY,
                List.of(
                        new PlannedSlide(
                                "figures", SlideKind.FIGURES, "Tal", 20, MEASURES, List.of()),
                        new PlannedSlide(
                                "action", SlideKind.ACTION, "Gør", 20, MEASURES, List.of())));
    }

    private void checkTiles(BoardDocument document, Edition edition, Edition before, Unit unit) {
        List<Slide.Tile> tiles = ((Slide.FiguresSlide) document.slides().getFirst()).tiles();
        assertThat(tiles).hasSameSizeAs(INDICATORS);
        for (int i = 0; i < tiles.size(); i++) {
            String indicator = INDICATORS.get(i);
            Slide.Tile tile = tiles.get(i);
            Verdict now = rule.verdict(edition, indicator, unit);
            Verdict earlier = rule.verdict(before, indicator, unit);
            checkValue(
                    tile.value(), tile.hidden(), now, centre.printed(edition, indicator, unit, ""));
            if (tile.hidden() || earlier == Verdict.HIDDEN) {
                assertThat(tile.change()).as("%s of %s", indicator, unit).isNull();
            }
            if (tile.lineText() != null) {
                String[] line = tile.lineText().split(": ")[1].split(", ");
                assertThat(line[line.length - 1])
                        .isEqualTo(tile.hidden() ? DanishFormat.MISSING : tile.value());
                checkLine(
                        line[line.length - 2],
                        earlier,
                        centre.printed(before, indicator, unit, ""));
            }
        }
    }

    private void checkValue(String said, boolean hidden, Verdict verdict, String exact) {
        switch (verdict) {
            case HIDDEN -> assertThat(hidden).isTrue();
            case SHOWN -> assertThat(said).isEqualTo(exact);
            case SHOWN_OR_COVERING -> assertThat(said).isIn(exact, HIDDEN);
            case ABSENT -> throw new AssertionError("No board shows such a unit");
        }
        assertThat(said.equals(HIDDEN)).isEqualTo(hidden);
    }

    private static void checkLine(String said, Verdict verdict, String exact) {
        if (verdict == Verdict.HIDDEN) {
            assertThat(said).isEqualTo(DanishFormat.MISSING);
        } else {
            assertThat(said).isIn(exact, DanishFormat.MISSING);
        }
    }

    private void checkItems(BoardDocument document, Edition edition, Unit unit) {
        List<Slide.Item> items = ((Slide.ActionSlide) document.slides().get(1)).items();
        assertThat(items).hasSameSizeAs(INDICATORS);
        for (int i = 0; i < items.size(); i++) {
            boolean hidden = HIDDEN_WHY.equals(items.get(i).note());
            checkValue(
                    hidden ? HIDDEN : items.get(i).value(),
                    hidden,
                    rule.verdict(edition, INDICATORS.get(i), unit),
                    centre.printed(edition, INDICATORS.get(i), unit, ""));
        }
    }

    private List<String> foreign() {
        List<String> words = new ArrayList<>(List.of("SAG-"));
        centre.people.forEach(person -> words.addAll(List.of(person.id(), person.name())));
        words.addAll(centre.teams.keySet());
        return words;
    }
}
