package dk.maanedsbog.command;

import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures the dashboard as its users meet it, over HTTP and in a browser. */
final class DashboardBench {

    private static final int CLASSES_TOLD = 12;

    /** Seconds between a reader's views: somebody who reads them, who skims, who only clicks. */
    private static final List<Integer> THOUGHTS = List.of(10, 5, 1);

    /**
     * How much is measured.
     *
     * @param opens how often each view is opened, after the warm-up
     * @param few the sessions that the heap is first counted with
     * @param many the sessions that it is counted with then
     * @param readers the sessions that read at once, for so many seconds
     */
    record Size(
            int months,
            int warmUp,
            int opens,
            int few,
            int many,
            int readers,
            int seconds,
            int firstLoads) {

        static final Size FULL = new Size(36, 60, 200, 50, 250, 200, 30, 5);
        static final Size QUICK = new Size(6, 10, 20, 5, 25, 20, 5, 1);
    }

    private final Size size;
    private final Path data;
    private final Path config;
    private final Consumer<String> say;
    private final YearMonth last = YearMonth.now().minusMonths(1);
    private final List<String> indicators;
    private final DashboardReport report;
    private final List<ManySessions.Reader> readers = new ArrayList<>();

    DashboardBench(Size size, Path folder, Path config, Consumer<String> say) {
        this.size = size;
        this.data = folder.resolve("dashboard");
        this.config = config;
        this.say = say;
        this.indicators =
                IndicatorCatalogue.load(config.resolve("indicators"), new Contract())
                        .forPeriod(Period.Kind.MONTH)
                        .stream()
                        .map(Indicator::id)
                        .toList();
        this.report = new DashboardReport(size, indicators.size());
    }

    /** The section of the page that tells what was measured. */
    String run() throws IOException, InterruptedException {
        seed();
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var server = DashboardServer.start(data, config)) {
            List<DashboardView> views = views(server, http);
            heap(server, http, views);
            load(server);
            firstLoads(server, http);
        }
        return report.text();
    }

    private void seed() throws IOException, InterruptedException {
        say.accept("Laver et lager med %d måneder …".formatted(size.months()));
        BenchProcess.delete(data);
        BenchProcess.run(
                data.resolveSibling("seed.txt"),
                "bench-seed",
                "--months=" + size.months(),
                "--until=" + last,
                "--data=" + data,
                "--config=" + config);
    }

    /** Measures each view and tells those that there are. */
    private List<DashboardView> views(DashboardServer server, HttpClient http)
            throws InterruptedException {
        List<DashboardView> there = new ArrayList<>();
        SeedTown.Person person = SeedTown.people().getFirst();
        DashboardVisitor visitor = signIn(server, http, person);
        for (DashboardView view : DashboardView.values()) {
            List<String> addresses = addresses(view, person);
            if (ViewWork.exists(visitor, addresses.getFirst())) {
                say.accept("Varmer %s op …".formatted(view.title()));
                ViewWork.measure(visitor, addresses, size.warmUp());
                there.add(view);
            } else {
                report.missing(view);
            }
        }
        for (DashboardView view : there) {
            say.accept("Måler %s …".formatted(view.title()));
            report.view(view, ViewWork.measure(visitor, addresses(view, person), size.opens()));
        }
        return there;
    }

    private List<String> addresses(DashboardView view, SeedTown.Person person) {
        return view.addresses(person, indicators, last, size.months());
    }

    private void heap(DashboardServer server, HttpClient http, List<DashboardView> views)
            throws IOException, InterruptedException {
        say.accept("Måler hukommelsen pr. session …");
        open(server, http, views, size.few());
        LiveHeap few = LiveHeap.of(server.pid());
        open(server, http, views, size.many());
        LiveHeap many = LiveHeap.of(server.pid());
        int sessions = size.many() - size.few();
        report.heap(few, many);
        say.accept("Mest vokset pr. session:");
        many.since(few, CLASSES_TOLD)
                .forEach(
                        each ->
                                say.accept(
                                        "  %,9d B  %s"
                                                .formatted(
                                                        each.bytes() / sessions,
                                                        each.className())));
    }

    /** Signs in until there are so many sessions, each with one overview open. */
    private void open(
            DashboardServer server, HttpClient http, List<DashboardView> views, int wanted)
            throws InterruptedException {
        List<SeedTown.Person> people = SeedTown.people();
        while (readers.size() < wanted) {
            SeedTown.Person person = people.get(readers.size() % people.size());
            List<String> addresses =
                    views.stream().flatMap(view -> addresses(view, person).stream()).toList();
            DashboardVisitor visitor = signIn(server, http, person);
            readers.add(new ManySessions.Reader(OpenPage.open(visitor, "", took -> {}), addresses));
        }
    }

    private void load(DashboardServer server) throws InterruptedException {
        for (int thought : THOUGHTS) {
            say.accept(
                    "Måler %d sessioner på én gang, hver %d. sekund …"
                            .formatted(size.readers(), thought));
            var sessions = new ManySessions(thought);
            sessions.read(readers.subList(0, size.readers()), Duration.ofSeconds(size.seconds()));
            report.load(sessions);
            if (sessions.errors() > 0) {
                say.accept("Den første fejl: " + sessions.firstError());
            }
        }
        report.peak(BenchProcess.peakMegabytes(server.pid()));
    }

    private void firstLoads(DashboardServer server, HttpClient http)
            throws IOException, InterruptedException {
        Optional<Path> browser = InstalledBrowser.find();
        if (browser.isEmpty()) {
            say.accept("Ingen Chrome eller Chromium fundet; det første besøg måles ikke.");
            return;
        }
        say.accept("Måler det første besøg i en browser …");
        DashboardVisitor visitor = signIn(server, http, SeedTown.people().getFirst());
        for (int i = 0; i < size.firstLoads(); i++) {
            report.firstLoad(
                    FirstLoad.measure(browser.get(), http, FirstLoad.Visit.overview(visitor)));
        }
    }

    private static DashboardVisitor signIn(
            DashboardServer server, HttpClient http, SeedTown.Person person)
            throws InterruptedException {
        var visitor = new DashboardVisitor(http, server.root());
        visitor.signIn(person.userName(), DemoAccounts.PASSWORD);
        return visitor;
    }
}
