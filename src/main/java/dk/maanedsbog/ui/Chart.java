package dk.maanedsbog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart with its finding in one sentence and the same figures as a table. The chart library is
 * fetched by the browser when the first chart is shown, and not before.
 */
public final class Chart extends Section {

    private static final long serialVersionUID = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Drawing drawing = new Drawing();
    private final DataTable table;
    private final NativeButton asChart;
    private final NativeButton asTable;

    /**
     * @param finding what the chart shows, in one sentence
     * @param options what is drawn
     * @param table the same figures
     */
    public Chart(
            String title,
            String finding,
            ChartOptions options,
            DataTable table,
            List<? extends Component> actions) {
        this.table = table;
        addClassNames("panel", "chart");
        asChart = new NativeButton(getTranslation("chart.chart"), click -> show(true));
        asTable = new NativeButton(getTranslation("chart.table"), click -> show(false));
        Div views = new Div(asChart, asTable);
        views.addClassName("segments");
        views.getElement().setAttribute("role", "group");
        views.getElement().setAttribute("aria-label", getTranslation("chart.views"));
        Div controls = new Div(views);
        controls.addClassName("controls");
        actions.forEach(controls::add);
        Div head = new Div(new H2(title), controls);
        head.addClassName("panel-head");
        Paragraph sentence = new Paragraph(finding);
        sentence.addClassName("finding");
        drawing.getElement().setAttribute("library", ChartLibrary.script());
        drawing.getElement().setAttribute("data-failed", getTranslation("chart.failed"));
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", title + ". " + finding);
        drawing.getElement()
                .setProperty("chart", JSON.writeValueAsString(options.described(finding)));
        add(head, sentence, drawing, table);
        show(true);
    }

    /** Has the browser draw the chart once more, large and on white, and save it as a file. */
    public void save(ChartPicture picture) {
        drawing.getElement().callJsFunction("savePicture", JSON.writeValueAsString(picture));
    }

    private void show(boolean chart) {
        // only hidden, not taken away: it is saved as a picture from the table too
        drawing.getElement().setAttribute("hidden", !chart);
        table.setVisible(!chart);
        asChart.getElement().setAttribute("aria-pressed", Boolean.toString(chart));
        asTable.getElement().setAttribute("aria-pressed", Boolean.toString(!chart));
    }

    /** The browser's part: one element that starts, resizes, updates and disposes. */
    @Tag("maanedsbog-chart")
    @JsModule("context://app/chart.js")
    private static final class Drawing extends Component {

        private static final long serialVersionUID = 1;
    }
}
