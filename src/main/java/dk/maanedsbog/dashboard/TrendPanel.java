package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.ui.Chart;
import java.util.List;

/** The page's trend with its finding, its goal, and the files that can be taken along. */
final class TrendPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient IndicatorPage page;
    private final transient IndicatorDownloads downloads;
    private final transient TrendChart drawing;
    private final Chart chart;
    private final SignalLine signal;

    TrendPanel(IndicatorPage page, IndicatorDownloads downloads) {
        this.page = page;
        this.downloads = downloads;
        Trend trend = page.trend();
        drawing = new TrendChart(trend);
        signal = new SignalLine(trend);
        chart =
                drawing.chart(
                        getTranslation(
                                "indicator.trend." + page.period().kind().code(),
                                Integer.toString(trend.periods().size())),
                        List.of(files()));
        Paragraph goal = new Paragraph(getTranslation("indicator.goal.none"));
        goal.addClassNames("quiet", "goal");
        Div below = new Div(signal, goal);
        below.addClassName("below-chart");
        chart.add(below);
        add(chart);
    }

    private Component files() {
        Anchor csv = new Anchor(downloads.csv(page), getTranslation("indicator.csv"));
        csv.addClassName("button");
        NativeButton png =
                new NativeButton(
                        getTranslation("indicator.png"),
                        click ->
                                chart.save(
                                        downloads.picture(
                                                page, drawing.finding(), signal.words())));
        png.addClassName("button");
        // nothing is taken away while another's pages are shown; the server refuses the file itself
        Div files = new Div();
        if (!page.selection().visibility().preview()) {
            files.add(csv, png);
        }
        files.addClassName("files");
        return files;
    }
}
