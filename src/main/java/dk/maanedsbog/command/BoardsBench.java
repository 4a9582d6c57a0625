package dk.maanedsbog.command;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Measures what a thousand wall displays cost that ask for news, from one load generator. */
final class BoardsBench {

    private static final int DISPLAYS = 1000;
    private static final int WEEKS = 12;
    private static final int WARM_UP = 40_000;
    private static final int POLL_MILLIS = 10_000;
    private static final double MEDIAN = 0.5;
    private static final double MOST = 0.95;

    private static final String SECTION =
            """
            %s

            The store holds %d weekly editions. %,d displays of the municipality and four departments,
            each with a connection of its own, ask for their document every %d seconds for %d seconds,
            three times as often as the page does, over loopback from one load generator on the same
            machine. The application runs in a process of its own with a heap of 512 MB and two cores.
            Its resident set is taken after one display has asked %,d times, so that the heap's first
            use is not counted, and at the end.

            | measure | value | to reach |
            |---|---|---|
            | requests | %,d | |
            | answered with 304, nothing new | %.1f %% | |
            | errors | %d | 0 |
            | a request, p50 | %.1f ms | |
            | a request, p95 | %.1f ms | 20 ms |
            | a request, max | %.1f ms | |
            | resident set, growth | %d MB | 50 MB |

            Then the same displays hold a stream of events open at once, and another process publishes an
            edition through the same store, as a pull on the terminal does; the server looks for news there
            every ten seconds. A display is told when the event has come. Nine tenths of what a stream costs
            are the web server's own buffers of a request that has not ended.

            | measure | value | to reach |
            |---|---|---|
            %s

            Last, a display is opened in a browser with a fresh profile, until its first slide is drawn:
            the median of %d. The worker that keeps the page for a display without network fetches the
            same files once more after that; they are not counted.

            | measure | value | to reach |
            |---|---|---|
            %s
            """;

    /** How long is measured. */
    record Size(int seconds, int firstLoads) {

        static final Size FULL = new Size(120, 5);
        static final Size QUICK = new Size(20, 3);
    }

    private final Size size;
    private final Path data;
    private final Path config;
    private final Consumer<String> say;
    private final Timings requests = new Timings();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    BoardsBench(Size size, Path folder, Path config, Consumer<String> say) {
        this.size = size;
        this.data = folder.resolve("boards");
        this.config = config;
        this.say = say;
    }

    /** The section of the page that tells what was measured. */
    String run() throws IOException, InterruptedException {
        seed();
        List<String> tokens = Files.readAllLines(data.resolve(BenchSeedCommand.TOKENS));
        try (var server = DashboardServer.start(data, config)) {
            warmUp(server, tokens.getFirst());
            long before = BenchProcess.residentMegabytes(server.pid());
            say.accept("Måler %d skærme i %d sekunder …".formatted(DISPLAYS, size.seconds()));
            poll(server, tokens);
            long growth = BenchProcess.residentMegabytes(server.pid()) - before;
            return text(growth, listen(server, tokens), firstLoads(server, tokens.getFirst()));
        }
    }

    private String listen(DashboardServer server, List<String> tokens)
            throws IOException, InterruptedException {
        say.accept("Måler %d skærme, der lytter …".formatted(DISPLAYS));
        long before = BenchProcess.residentMegabytes(server.pid());
        try (var listening = ListeningDisplays.open(server.root(), tokens)) {
            long open = BenchProcess.residentMegabytes(server.pid()) - before;
            seed("--months=0", "--weeks=1", "--revision=2");
            Path published = data.resolve(BenchSeedCommand.PUBLISHED);
            return listening.told(
                    Long.parseLong(Files.readString(published)),
                    open,
                    () -> BenchProcess.residentMegabytes(server.pid()) - before);
        }
    }

    private String firstLoads(DashboardServer server, String token) throws IOException {
        Optional<Path> browser = InstalledBrowser.find();
        if (browser.isEmpty()) {
            return "| first load | no browser | |";
        }
        say.accept("Måler det første besøg i en browser …");
        List<FirstLoad> loads = new ArrayList<>();
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < size.firstLoads(); i++) {
                var visit = FirstLoad.Visit.board(server.root().resolve("tavle/" + token));
                loads.add(FirstLoad.measure(browser.get(), http, visit));
            }
        }
        FirstLoad load = FirstLoad.median(loads);
        return String.format(
                Locale.ENGLISH,
                """
                | first load, over the network | %.0f kB in %d requests | 214 kB |
                | first load, to the first slide | %.2f s | 0.5 s |""",
                load.bytes() / 1e3,
                load.requests(),
                load.seconds());
    }

    private void seed() throws IOException, InterruptedException {
        say.accept("Laver et lager med %d skærme …".formatted(DISPLAYS));
        BenchProcess.delete(data);
        seed("--months=1", "--weeks=" + WEEKS, "--displays=" + DISPLAYS);
    }

    private void seed(String... wanted) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("bench-seed"));
        arguments.addAll(List.of(wanted));
        arguments.add("--until=" + YearMonth.now().minusMonths(1));
        arguments.add("--data=" + data);
        arguments.add("--config=" + config);
        BenchProcess.run(data.resolveSibling("seed.txt"), arguments.toArray(String[]::new));
    }

    private static void warmUp(DashboardServer server, String token) throws IOException {
        try (var display = new PollingDisplay(server.root(), token)) {
            for (int i = 0; i < WARM_UP; i++) {
                display.ask();
            }
        }
    }

    private void poll(DashboardServer server, List<String> tokens) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(size.seconds()).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                var display = new PollingDisplay(server.root(), tokens.get(i));
                int wait = new Random(i).nextInt(POLL_MILLIS);
                all.add(threads.submit(() -> poll(display, wait, end)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void poll(PollingDisplay display, int wait, long end) {
        try (display) {
            Thread.sleep(wait);
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                if (display.ask()) {
                    unchanged.incrementAndGet();
                }
                requests.add(System.nanoTime() - start);
                Thread.sleep(POLL_MILLIS);
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String text(long growth, String listening, String firstLoads) {
        return String.format(
                Locale.ENGLISH,
                SECTION,
                BenchPage.machine(),
                WEEKS,
                DISPLAYS,
                POLL_MILLIS / 1000,
                size.seconds(),
                WARM_UP,
                requests.count(),
                100.0 * unchanged.get() / Math.max(1, requests.count()),
                errors.get(),
                requests.millis(MEDIAN),
                requests.millis(MOST),
                requests.millis(1),
                growth,
                listening,
                size.firstLoads(),
                firstLoads);
    }
}
