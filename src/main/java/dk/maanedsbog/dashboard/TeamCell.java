package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Sparkline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One figure of a team's sheet with its change in words, and for the team itself its year. */
final class TeamCell extends Div {

    private static final long serialVersionUID = 1;

    /** A person's figure: how it changed is said without judging. */
    static TeamCell ofPerson(Definition definition, Series series, Period period) {
        return new TeamCell(definition, series, period, true);
    }

    /** The team's or department's own figure, and the line of its year. */
    static TeamCell ofWhole(Definition definition, Series series, Period period) {
        var cell = new TeamCell(definition, series, period, false);
        List<Optional<BigDecimal>> run = series.run(period, Overview.LINE);
        cell.add(new Sparkline(run, cell.inWords(new Amounts(definition), run)));
        return cell;
    }

    private TeamCell(Definition definition, Series series, Period period, boolean calm) {
        addClassName("team-cell");
        add(new FigureText(definition, series, period));
        if (series.suppressed(period) || series.value(period).isEmpty()) {
            return;
        }
        Comparisons.Earlier earlier = Comparisons.of(definition, period).getFirst();
        Change change =
                calm
                        ? Change.calm(definition, series, period, earlier)
                        : Change.of(definition, series, period, earlier);
        getElement().setAttribute("title", (change.strong() + " " + change.rest()).strip());
        Span line = new Span(change.strong());
        line.addClassName("team-change");
        Span rest = new Span(" " + change.rest());
        rest.addClassName("only-heard");
        line.add(rest);
        add(line);
    }

    private String inWords(Amounts amounts, List<Optional<BigDecimal>> run) {
        List<BigDecimal> values = run.stream().flatMap(Optional::stream).sorted().toList();
        return values.isEmpty()
                ? getTranslation("card.no-line")
                : getTranslation(
                        "team.line",
                        Integer.toString(run.size()),
                        amounts.figure(values.getFirst()),
                        amounts.figure(values.getLast()));
    }
}
