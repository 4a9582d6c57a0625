package dk.maanedsbog.workbook;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The letters, labels and markers of a chart, which POI leaves to the schema's own types. */
final class ChartText {

    private static final int HUNDREDTHS = 100;

    private ChartText() {}

    static void title(XSSFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        for (var paragraph : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
            if (paragraph.isSetEndParaRPr()) {
                paragraph.unsetEndParaRPr();
            }
            paragraph
                    .getRList()
                    .forEach(
                            run ->
                                    style(
                                            run.isSetRPr() ? run.getRPr() : run.addNewRPr(),
                                            11,
                                            true));
        }
        if (chart.getCTChart().getTitle().getTx().getRich().getPArray(0).isSetEndParaRPr()) {
            chart.getCTChart().getTitle().getTx().getRich().getPArray(0).unsetEndParaRPr();
        }
        if (chart.getCTChart().isSetAutoTitleDeleted()) {
            chart.getCTChart().getAutoTitleDeleted().setVal(false);
        } else {
            chart.getCTChart().addNewAutoTitleDeleted().setVal(false);
        }
    }

    /** Excel rounds a chart's corners unless it is told not to. */
    static void squareCorners(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners())
                .setVal(false);
    }

    static void letters(XDDFChartAxis axis) {
        XDDFRunProperties letters = axis.getOrAddTextProperties();
        letters.setFontSize(9.0);
        letters.setFillProperties(
                new XDDFSolidFillProperties(
                        XDDFColor.from(HexFormat.of().parseHex(Look.Ink.SECOND))));
    }

    /** Fills the line's markers, which LibreOffice and Excel would else colour each its own way. */
    static void marker(XSSFChart chart, String rgb) {
        var marker =
                chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0).getMarker();
        var properties = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        colour(properties.addNewSolidFill(), rgb);
        colour(properties.addNewLn().addNewSolidFill(), rgb);
    }

    /** Writes each bar's number beside it. */
    static void barLabels(XSSFChart chart, String format) {
        var labels =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
        var number = labels.addNewNumFmt();
        number.setFormatCode(format);
        number.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void style(CTTextCharacterProperties letters, int points, boolean bold) {
        letters.setLang("da-DK");
        letters.setSz(points * HUNDREDTHS);
        letters.setB(bold);
        if (!letters.isSetSolidFill()) {
            colour(letters.addNewSolidFill(), Look.Ink.FIRST);
        }
    }

    private static void colour(CTSolidColorFillProperties fill, String rgb) {
        fill.addNewSrgbClr().setVal(HexFormat.of().parseHex(rgb));
    }
}
