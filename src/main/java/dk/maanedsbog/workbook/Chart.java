package dk.maanedsbog.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A native chart of one series, drawn in the product's colours and told in words as well. */
final class Chart {

    /**
     * What a chart shows.
     *
     * @param alternative what someone who can't see the chart is told
     * @param format the native format code of its values
     */
    record Series(
            String title,
            String alternative,
            String name,
            List<String> categories,
            CellRangeAddress categoryCells,
            List<Optional<BigDecimal>> values,
            CellRangeAddress valueCells,
            String format) {}

    /** A line that is held against a series: a goal, as it was in each period. */
    record Dashed(String name, List<Optional<BigDecimal>> values, CellRangeAddress cells) {}

    private static final double HAIRLINE = 0.75;
    private static final double LINE = 2.25;

    private final XSSFSheet sheet;
    private final XSSFChart chart;
    private final Series series;

    private Chart(Page page, XSSFClientAnchor anchor, Series series) {
        this.sheet = page.drawing();
        this.series = series;
        this.chart = sheet.createDrawingPatriarch().createChart(anchor);
        var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr();
        frame.getCNvPr().setName(series.title());
        frame.getCNvPr().setDescr(series.alternative());
        ChartText.title(chart, series.title());
        ChartText.squareCorners(chart);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddShapeProperties().setFillProperties(fill("FFFFFF"));
        chart.getOrAddShapeProperties().setLineProperties(line(Look.Ink.LINE, HAIRLINE));
    }

    /** A line over periods, with a point at each. */
    static void line(Page page, XSSFClientAnchor anchor, Series series, List<Dashed> beside) {
        new Chart(page, anchor, series).drawLine(beside);
    }

    /** A bar for each category: across for names, upright for intervals. */
    static void bars(Page page, XSSFClientAnchor anchor, Series series, boolean across) {
        new Chart(page, anchor, series).drawBars(across);
    }

    private void drawLine(List<Dashed> beside) {
        var data =
                (XDDFLineChartData)
                        chart.createData(
                                ChartTypes.LINE,
                                categoryAxis(AxisPosition.BOTTOM),
                                valueAxis(AxisPosition.LEFT));
        data.setVaryColors(false);
        var line = (XDDFLineChartData.Series) data.addSeries(categories(), values());
        line.setTitle(series.name(), null);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.CIRCLE);
        line.setLineProperties(line(Look.Ink.ACCENT, LINE));
        beside.forEach(dashed -> add(data, dashed));
        if (!beside.isEmpty()) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(data);
        ChartText.marker(chart, Look.Ink.ACCENT);
    }

    private void add(XDDFLineChartData data, Dashed dashed) {
        var line =
                (XDDFLineChartData.Series)
                        data.addSeries(categories(), numbers(dashed.values(), dashed.cells()));
        line.setTitle(dashed.name(), null);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties look = line(Look.Ink.SECOND, 1.5);
        look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        line.setLineProperties(look);
    }

    private void drawBars(boolean across) {
        XDDFCategoryAxis names = categoryAxis(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis sizes = valueAxis(across ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        sizes.setMinimum(0);
        if (across) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            sizes.setCrosses(AxisCrosses.MAX);
        }
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, sizes);
        data.setBarDirection(across ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(60);
        var bars = (XDDFBarChartData.Series) data.addSeries(categories(), values());
        bars.setTitle(series.name(), null);
        bars.setFillProperties(fill(Look.Ink.ACCENT));
        bars.setLineProperties(line(Look.Ink.ACCENT, HAIRLINE));
        chart.plot(data);
        ChartText.barLabels(chart, series.format());
    }

    private XDDFCategoryAxis categoryAxis(AxisPosition position) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(position);
        axis.getOrAddShapeProperties().setLineProperties(line(Look.Ink.SECOND, HAIRLINE));
        return plain(axis);
    }

    private XDDFValueAxis valueAxis(AxisPosition position) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat(series.format());
        axis.getOrAddShapeProperties().setLineProperties(line("FFFFFF", HAIRLINE));
        axis.getOrAddMajorGridProperties().setLineProperties(line(Look.Ink.LINE, HAIRLINE));
        return plain(axis);
    }

    private static <T extends XDDFChartAxis> T plain(T axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        ChartText.letters(axis);
        return axis;
    }

    private XDDFDataSource<String> categories() {
        return XDDFDataSourcesFactory.fromArray(
                series.categories().toArray(String[]::new), area(series.categoryCells()));
    }

    private XDDFNumericalDataSource<Double> values() {
        return numbers(series.values(), series.valueCells());
    }

    private XDDFNumericalDataSource<Double> numbers(
            List<Optional<BigDecimal>> values, CellRangeAddress cells) {
        Double[] numbers =
                values.stream()
                        .map(value -> value.map(BigDecimal::doubleValue).orElse(null))
                        .toArray(Double[]::new);
        var source = XDDFDataSourcesFactory.fromArray(numbers, area(cells));
        source.setFormatCode(series.format());
        return source;
    }

    private String area(CellRangeAddress cells) {
        return cells.formatAsString(sheet.getSheetName(), true);
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(java.util.HexFormat.of().parseHex(rgb)));
    }

    private static XDDFLineProperties line(String rgb, double points) {
        var line = new XDDFLineProperties(fill(rgb));
        line.setWidth(points);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
        return line;
    }
}
