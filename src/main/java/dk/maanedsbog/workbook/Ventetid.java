package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.shared.DanishFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/** How long citizens waited for their placement, in intervals, for each permitted department. */
final class Ventetid implements BookSheet {

    /** The indicator whose contributions are the days waited. */
    static final String INDICATOR = "placement_waiting_days";

    private static final int CHART_PIXELS = 520;
    private static final int CHART_ROWS = 14;
    private static final int ABREAST = 2;
    private static final int A_PAGE = 4;

    private final Contents contents;
    private final Intervals intervals;
    private final Map<EditionUnit, Waits> waits = new LinkedHashMap<>();
    private final Optional<Definition> definition;

    Ventetid(Contents contents, Intervals intervals) {
        this.contents = contents;
        this.intervals = intervals;
        this.definition =
                contents.definitions().stream()
                        .filter(each -> each.indicator().equals(INDICATOR))
                        .findFirst();
        if (definition.isPresent() && !contents.edition().contributionsPurged()) {
            contents.departments().forEach(this::collect);
        }
    }

    private void collect(EditionUnit department) {
        var found =
                Waits.of(contents.contributions(contents.edition(), INDICATOR, department.unit()));
        if (found.count() > 0) {
            waits.put(department, found);
        }
    }

    /** Whether there is anything to show. */
    boolean known() {
        return !waits.isEmpty();
    }

    @Override
    public String name() {
        return "Ventetid";
    }

    @Override
    public String about() {
        return "Hvor længe borgerne ventede på placering, fordelt på intervaller";
    }

    @Override
    public void write(Page page) {
        List<EditionUnit> departments = List.copyOf(waits.keySet());
        page.widths(widths(departments));
        page.heading("Ventetid", Texts.freshness(contents.edition()));
        Line heads = page.line().text(Look.HEAD, "Dage fra visitation til placering");
        departments.forEach(
                unit -> heads.text(Look.HEAD_RIGHT, unit.name()).text(Look.HEAD_RIGHT, "Andel"));
        heads.end();
        page.freeze(1);
        int first = page.nextRow();
        for (int i = 0; i < intervals.inWords().size(); i++) {
            interval(page, i);
        }
        sums(page);
        page.gap(1);
        page.note("Hver placering tæller én gang i afdelingen. Intervallerne er kalenderdage.");
        charts(page, departments, first);
    }

    private static int[] widths(List<EditionUnit> departments) {
        int[] widths = new int[Math.max(11, 1 + 2 * departments.size())];
        Arrays.fill(widths, 84);
        widths[0] = 240;
        for (int i = 0; i < departments.size(); i++) {
            widths[1 + 2 * i] = Math.max(96, Widths.headed(departments.get(i).name()));
        }
        return widths;
    }

    private void interval(Page page, int interval) {
        Line line = page.line().text(Look.LABEL, intervals.inWords().get(interval));
        for (Waits each : waits.values()) {
            long count = each.within(intervals, interval);
            line.number(Look.COUNT, count).number(Look.PERCENT, each.share(count));
        }
        line.end();
    }

    private void sums(Page page) {
        Line all = page.line().total().text(Look.LABEL, "I alt");
        waits.values().forEach(each -> all.number(Look.COUNT, each.count()).empty(Look.COUNT));
        all.end();
        Line mean = page.line().text(Look.LABEL, "Gennemsnit, dage");
        waits.keySet().forEach(unit -> mean.number(Look.DECIMAL, mean(unit)).empty(Look.COUNT));
        mean.end();
        Line median = page.line().text(Look.LABEL, "Median, dage");
        waits.values()
                .forEach(each -> median.number(Look.DECIMAL, each.median()).empty(Look.COUNT));
        median.end();
        Line late = page.line().text(Look.LABEL, "Ventede over " + intervals.longWait() + " dage");
        for (Waits each : waits.values()) {
            late.number(Look.COUNT, each.overLimit(intervals));
            late.number(Look.PERCENT, each.share(each.overLimit(intervals)));
        }
        late.end();
    }

    private Optional<BigDecimal> mean(EditionUnit unit) {
        return contents.figure(definition.orElseThrow(), unit.unit(), contents.period())
                .flatMap(Figure::value);
    }

    private void charts(Page page, List<EditionUnit> departments, int first) {
        int top = page.nextRow();
        for (int i = 0; i < departments.size(); i++) {
            if (i % A_PAGE == 0 && departments.size() > ABREAST) {
                page.newPage();
            }
            if (i % ABREAST == 0) {
                page.gap(CHART_ROWS + 1);
            }
            var anchor =
                    page.anchor(
                            i % ABREAST * (CHART_PIXELS + 20),
                            top + i / ABREAST * (CHART_ROWS + 1),
                            CHART_PIXELS,
                            CHART_ROWS);
            Chart.bars(page, anchor, series(departments.get(i), first, 1 + 2 * i), false);
        }
    }

    private Chart.Series series(EditionUnit unit, int first, int column) {
        Waits counted = waits.get(unit);
        List<String> labels = intervals.inWords();
        int last = first + labels.size() - 1;
        return new Chart.Series(
                "Ventetid på placering, " + unit.name(),
                inWords(unit, counted),
                "Placeringer",
                labels,
                new CellRangeAddress(first, last, 0, 0),
                IntStream.range(0, labels.size())
                        .mapToObj(
                                each ->
                                        Optional.of(
                                                BigDecimal.valueOf(
                                                        counted.within(intervals, each))))
                        .toList(),
                new CellRangeAddress(first, last, column, column),
                Look.COUNT.form().code());
    }

    private String inWords(EditionUnit unit, Waits counted) {
        return "Søjlediagram. %s: %s placeringer i %d intervaller efter ventetid, median %s dage."
                .formatted(
                        unit.name(),
                        DanishFormat.number(counted.count()),
                        intervals.inWords().size(),
                        DanishFormat.number(counted.median(), 1));
    }
}
