package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.ui.BroughtIntoView;
import java.util.List;
import java.util.Optional;

/**
 * The unit's indicators as cards, each shown or failing alone; one may stand open. What they are
 * made from is not kept.
 */
final class OverviewTiles extends Div {

    private static final long serialVersionUID = 1;

    OverviewTiles(
            Selection selection,
            Overview overview,
            Development development,
            List<Definition> shown,
            Optional<Definition> opened) {
        addClassName("tiles");
        for (Definition definition : shown) {
            boolean open = opened.filter(definition::equals).isPresent();
            add(
                    CardAlone.of(
                            definition.label(), () -> card(selection, overview, definition, open)));
            if (open) {
                add(
                        CardAlone.of(
                                definition.label(),
                                () -> chart(selection, overview, development, definition)));
            }
        }
    }

    private static Component card(
            Selection selection, Overview overview, Definition definition, boolean open) {
        var next =
                open ? selection.state() : selection.state().withIndicator(definition.indicator());
        return new IndicatorCard(
                        definition,
                        overview.names().of(definition),
                        overview.series(selection.unit().unit(), definition.indicator()),
                        overview.goals(selection.unit().unit(), definition),
                        selection.edition().period(),
                        new IndicatorCard.Links(next.on(""), open, cases(selection, definition)))
                .linkedTo(IndicatorView.address(definition, selection.state()))
                .standing();
    }

    /** Only within a department are its cases seen. */
    private static Optional<String> cases(Selection selection, Definition definition) {
        return selection
                .unit()
                .departmentId()
                .filter(selection.visibility()::within)
                .map(own -> Addresses.cases(definition.indicator(), selection.state()));
    }

    private static Component chart(
            Selection selection,
            Overview overview,
            Development development,
            Definition definition) {
        var chart =
                development.chart(
                        selection, definition, overview.goals(selection.unit().unit(), definition));
        // a link out of an agenda opens far up the page; the chart is what it points at
        BroughtIntoView.nearby(chart.getElement());
        return chart;
    }
}
