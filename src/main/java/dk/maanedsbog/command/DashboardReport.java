package dk.maanedsbog.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what was measured of the dashboard. */
final class DashboardReport {

    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;

    private static final String SECTION =
            """
            %s

            The store holds %d monthly editions of %d employees and %d indicators, made up for the
            purpose, with contributions. The application runs in a process of its own with a heap of
            512 MB and two cores; what measures it runs on the same machine beside it. Each page is
            asked for over HTTP as Flow's client asks: the UI, the navigation, and every part that
            comes after the page stands; the times are the sums of these answers, compressed and
            received. Addresses vary over periods, units and indicators.

            Server work of a view, %d times each after %d of every view to warm up, in milliseconds:

            | view | p50 | p95 | max | p95 to reach |
            |---|---|---|---|---|
            %s
            The live heap of a session is what survives a full collection with %d sessions, less the
            same with %d, for each of the %d between; each is signed in and has one Overblik open. In
            the reading, every session goes to another view after so many seconds on average, for %d
            seconds: ten is somebody who reads them, one somebody who only clicks. The first load is
            a fresh browser profile, signed in, that opens Overblik until the network is quiet: the
            median of %d.

            | measure | value | to reach |
            |---|---|---|
            %s""";

    private final DashboardBench.Size size;
    private final int indicators;
    private final StringBuilder views = new StringBuilder();
    private final StringBuilder measures = new StringBuilder();
    private final List<FirstLoad> firstLoads = new ArrayList<>();

    DashboardReport(DashboardBench.Size size, int indicators) {
        this.size = size;
        this.indicators = indicators;
    }

    void view(DashboardView view, Timings took) {
        views.append(
                line(
                        "| %s `%s` | %.1f | %.1f | %.1f | 50 |",
                        view.title(),
                        view.path(),
                        took.millis(MEDIAN),
                        took.millis(MOST),
                        took.millis(1)));
    }

    void missing(DashboardView view) {
        views.append(line("| %s `%s` | not there | | | 50 |", view.title(), view.path()));
    }

    void heap(LiveHeap few, LiveHeap many) {
        measure(
                text("live heap with %,d sessions", size.many()),
                text("%.1f MB", many.bytes() / 1e6),
                "");
        measure(
                "live heap a session",
                text("%.0f kB", (many.bytes() - few.bytes()) / 1e3 / (size.many() - size.few())),
                "300 kB");
    }

    void load(ManySessions sessions) {
        Timings requests = sessions.requests();
        String who =
                text(
                        "%d sessions at once, a view every %d s, ",
                        size.readers(), sessions.thought());
        measure(
                who + "requests a second",
                text("%,.0f", (double) requests.count() / size.seconds()),
                "");
        measure(who + "p50", text("%.0f ms", requests.millis(MEDIAN)), "");
        measure(who + "p95", text("%.0f ms", requests.millis(MOST)), "150 ms");
        measure(who + "max", text("%.0f ms", requests.millis(1)), "");
        measure(who + "errors", Integer.toString(sessions.errors()), "0");
    }

    void peak(long peakMegabytes) {
        measure(
                "peak resident memory",
                peakMegabytes == 0 ? "–" : text("%,d MB", peakMegabytes),
                "");
    }

    void firstLoad(FirstLoad load) {
        firstLoads.add(load);
    }

    private void measure(String name, String value, String bound) {
        measures.append(line("| %s | %s | %s |", name, value, bound));
    }

    private void firstLoads() {
        if (firstLoads.isEmpty()) {
            measure("first load of Overblik", "no browser", "");
            return;
        }
        FirstLoad load = FirstLoad.median(firstLoads);
        measure(
                "first load of Overblik, over the network",
                text("%.0f kB in %d requests", load.bytes() / 1e3, load.requests()),
                "500 kB");
        measure(
                "first load of Overblik, to the first sparkline",
                text("%.2f s", load.seconds()),
                "0.9 s");
        measure(
                "first load of Overblik, chart library fetched",
                load.chartLibrary() ? "yes" : "no",
                "no");
    }

    String text() {
        firstLoads();
        return line(
                        SECTION,
                        BenchPage.machine(),
                        size.months(),
                        SeedTown.EMPLOYEES,
                        indicators,
                        size.opens(),
                        size.warmUp(),
                        views,
                        size.many(),
                        size.few(),
                        size.many() - size.few(),
                        size.seconds(),
                        size.firstLoads(),
                        measures)
                .stripTrailing();
    }

    private static String line(String form, Object... values) {
        return text(form, values) + "\n";
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ENGLISH, form, values);
    }
}
