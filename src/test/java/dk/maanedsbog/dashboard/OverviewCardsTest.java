package dk.maanedsbog.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.PageState;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards one by one: what is hidden says so, and what fails takes no other along. */
class OverviewCardsTest extends ViewTest {

    private static final Unit OTHER = Unit.department("A2");

    @Autowired private Selections selections;
    @Autowired private Overviews overviews;
    @Autowired private Development development;
    @Autowired private CurrentViewer viewer;

    private Selection selection;
    private Overview overview;

    @BeforeEach
    void read() {
        open("k1", "");
        selection =
                selections.find(viewer.get(), PageState.of(QueryParameters.empty())).orElseThrow();
        overview = overviews.read(selection);
    }

    @Test
    void a_card_that_cannot_be_shown_says_so_and_the_others_stand() {
        Definition broken = withoutDirection(overview.indicators().getFirst());
        Definition sound = overview.indicators().get(1);
        var tiles =
                new OverviewTiles(
                        selection, overview, development, List.of(broken, sound), Optional.empty());
        assertThat(tiles.getChildren()).hasSize(2);
        assertThat(text(tiles))
                .contains("Tallet kunne ikke vises", broken.label())
                .contains("felt-" + sound.indicator())
                .doesNotContain("felt-" + broken.indicator());
    }

    @Test
    void a_hidden_figure_is_told_in_words_with_the_reason() {
        Definition definition = overview.indicators().getFirst();
        Unit unit = selection.unit().unit();
        String hidden = text(card(definition, suppressed(unit, definition, period -> period)));
        assertThat(hidden)
                .contains(">skjult<", "enten her eller i et andet tal")
                .doesNotContain("class=\"number\"", "end september");
    }

    @Test
    void a_hidden_figure_of_last_month_is_not_worked_out_from_the_change() {
        Definition definition = overview.indicators().getFirst();
        Unit unit = selection.unit().unit();
        assertThat(text(card(definition, suppressed(unit, definition, Period::previous))))
                .contains("class=\"number\"", "Skjult i september");
    }

    @Test
    void a_figure_far_from_the_usual_carries_a_sign_in_words_and_a_usual_one_none() {
        Definition count = definition("awaiting_placement");
        assertThat(
                        text(
                                card(
                                        count,
                                        run(
                                                count, 20, 22, 21, 19, 20, 21, 22, 20, 19, 21, 20,
                                                22, 21))))
                .doesNotContain("signal");
        assertThat(
                        text(
                                card(
                                        count,
                                        run(
                                                count, 20, 22, 21, 19, 20, 21, 22, 20, 19, 21, 20,
                                                22, 60))))
                .contains("◆ signal:", "over det sædvanlige", "for 13 måneder");
        assertThat(
                        text(
                                card(
                                        count,
                                        run(
                                                count, 20, 30, 20, 30, 20, 19, 20, 19, 20, 19, 20,
                                                19, 20))))
                .contains("◆ signal:", "måneder i træk under det sædvanlige niveau");
        assertThat(text(card(count, run(count, 20, 60)))).doesNotContain("signal");
    }

    private Definition definition(String indicator) {
        return overview.definitions().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The figures of the months up to the selection's. */
    private Series run(Definition definition, int... values) {
        List<Period> periods = Series.periods(selection.edition().period(), values.length);
        return new Series(
                IntStream.range(0, values.length)
                        .mapToObj(i -> figure(definition, periods.get(i), values[i]))
                        .toList());
    }

    private static Figure figure(Definition definition, Period period, int value) {
        return new Figure(
                1,
                period,
                1,
                definition.indicator(),
                definition.kind(),
                Unit.department("A1"),
                "A1",
                null,
                BigDecimal.valueOf(value),
                null,
                value,
                null,
                false);
    }

    @Test
    void the_other_departments_show_what_is_hidden_and_one_line_on_why() {
        assertThat(text(new DepartmentsPanel(selection, overview)))
                .doesNotContain(">skjult<", "»Skjult«");
        Definition definition =
                overview.definitions().stream()
                        .filter(one -> one.indicator().equals("exits_to_work_or_education"))
                        .findFirst()
                        .orElseThrow();
        Map<Unit, Map<String, Series>> series = new HashMap<>(overview.series());
        Map<String, Series> ofOther = new HashMap<>(series.get(OTHER));
        ofOther.put(definition.indicator(), suppressed(OTHER, definition, period -> period));
        series.put(OTHER, ofOther);
        var hidden =
                new Overview(
                        overview.definitions(),
                        overview.indicators(),
                        overview.departments(),
                        series,
                        overview.goals());
        assertThat(text(new DepartmentsPanel(selection, hidden)))
                .containsOnlyOnce(">skjult<")
                .containsOnlyOnce("»Skjult«");
    }

    private IndicatorCard card(Definition definition, Series series) {
        return new IndicatorCard(
                definition,
                definition.label(),
                series,
                overview.goals(selection.unit().unit(), definition),
                selection.edition().period(),
                new IndicatorCard.Links("", false, Optional.empty()));
    }

    /** The unit's series with the number of one period taken away. */
    private Series suppressed(Unit unit, Definition definition, UnaryOperator<Period> ofPeriod) {
        Period period = selection.edition().period();
        Series series = overview.series(unit, definition.indicator());
        return new Series(
                Series.periods(period, Overview.LINE).stream()
                        .flatMap(one -> series.at(one).stream())
                        .map(
                                figure ->
                                        figure.period().equals(ofPeriod.apply(period))
                                                ? figure.suppress()
                                                : figure)
                        .toList());
    }

    private static Definition withoutDirection(Definition sound) {
        return new Definition(
                sound.indicator(),
                sound.position(),
                sound.label(),
                sound.description(),
                sound.formula(),
                sound.unit(),
                sound.kind(),
                null,
                sound.comparison(),
                sound.roles(),
                sound.sources(),
                sound.owner(),
                sound.version(),
                sound.countsCitizens(),
                sound.partOf());
    }
}
