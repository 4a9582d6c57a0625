package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.maanedsbog.ui.Chart;
import dk.maanedsbog.ui.Printed;
import java.util.List;

/** The page's trend with its finding, its goal, and the files that can be taken along. */
final class TrendPanel extends Div {

    private static final long serialVersionUID = 1;

    TrendPanel(IndicatorPage page, IndicatorDownloads downloads) {
        Trend trend = page.trend();
        var drawing = new TrendChart(trend);
        var signal = new SignalLine(trend);
        Div files = new Div();
        files.addClassName("files");
        Chart chart =
                drawing.chart(
                        getTranslation(
                                "indicator.trend." + page.period().kind().code(),
                                trend.periods().size()),
                        List.of(files));
        fill(files, chart, page.address(), downloads, drawing.finding(), signal.words());
        Div below = new Div(Printed.of(signal));
        below.addClassName("below-chart");
        if (trend.anySuppressed() || besideFigure(page)) {
            below.add(new HiddenLegend());
        }
        chart.add(below);
        if (!page.ofPerson()) {
            below.add(
                    new GoalSlot(
                            page.definition(),
                            page.goals(page.unit()),
                            page.series(page.unit()),
                            page.period()));
            ForecastLine.of(page).ifPresent(chart::add);
        }
        add(chart);
    }

    /** What the page's head holds the figure against may lie further back than the trend. */
    private static boolean besideFigure(IndicatorPage page) {
        return HiddenLegend.ofFigure(page.definition(), page.series(page.unit()), page.period());
    }

    /**
     * @param page only which it is: the figures of a file are read when it is fetched
     */
    private void fill(
            Div files,
            Chart chart,
            IndicatorPage page,
            IndicatorDownloads downloads,
            String finding,
            String signal) {
        Anchor csv = new Anchor(downloads.csv(page), getTranslation("indicator.csv"));
        csv.addClassName("button");
        NativeButton png =
                new NativeButton(
                        getTranslation("indicator.png"),
                        click -> chart.save(downloads.picture(page, finding, signal)));
        png.addClassName("button");
        // nothing is taken away while another's pages are shown; the server refuses the file itself
        if (!page.selection().visibility().preview()) {
            files.add(csv, png);
        }
    }
}
