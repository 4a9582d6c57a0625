package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.board.Measure;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.board.SlideKind;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.goal.GoalHistory;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionItemsTest {

    private static final Unit UNIT = Unit.department("A1");
    private static final Indicator SOON =
            IndicatorCatalogue.load(Path.of("batch-config/indicators"), new Contract())
                    .find("internships_ending_soon")
                    .orElseThrow();
    private static final Edition WEEK =
            new BookFixture().edition("2026-W45", 1, List.of(), List.of());

    @Test
    void a_number_is_calm_at_nought_and_calls_for_attention_above_it() {
        assertThat(item(List.of(counted(0))).state()).isEqualTo("calm");
        assertThat(item(List.of(counted(6))).state()).isEqualTo("attention");
    }

    @Test
    void a_number_that_is_hidden_or_was_never_counted_is_not_said_to_be_well() {
        Slide.Item hidden = item(List.of(counted(3).suppress()));
        assertThat(hidden.state()).isEqualTo("untold");
        assertThat(hidden.note()).isEqualTo(BoardWords.HIDDEN_WHY);
        Slide.Item none = item(List.of());
        assertThat(none.state()).isEqualTo("untold");
        assertThat(none.note()).isNull();
    }

    private static Slide.Item item(List<Figure> found) {
        var gate = mock(Figures.class);
        when(gate.find(any(), any())).thenReturn(found);
        var editions = mock(Editions.class);
        when(editions.newestOfEach(any())).thenReturn(List.of(WEEK));
        var figures =
                BoardFigures.read(
                        gate,
                        editions,
                        Visibility.departmentsOnly(),
                        WEEK,
                        UNIT,
                        List.of(SOON.id()));
        var definitions = Map.of(SOON.id(), Definition.of(SOON, 1));
        var shown = new Shown(WEEK, UNIT, figures, GoalHistory.EMPTY, definitions);
        return new ActionItems(shown)
                .of(
                        new PlannedSlide(
                                "action",
                                SlideKind.ACTION,
                                "Handling",
                                20,
                                List.of(new Measure(SOON.id(), Optional.empty())),
                                List.of()))
                .getFirst();
    }

    private static Figure counted(int number) {
        return new Figure(
                WEEK.id(),
                WEEK.period(),
                1,
                SOON.id(),
                SOON.kind(),
                UNIT,
                "A1",
                null,
                BigDecimal.valueOf(number),
                null,
                number,
                null,
                false);
    }
}
