package dk.maanedsbog.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/**
 * A page opened in a browser that has never been there.
 *
 * @param bytes what came over the network, compressed as it was, headers included
 * @param seconds from the start of the navigation until what is waited for is drawn
 * @param chartLibrary whether the chart library was fetched
 */
record FirstLoad(long bytes, int requests, double seconds, boolean chartLibrary) {

    /**
     * What is opened.
     *
     * @param session the session's cookie; empty for none
     * @param drawn what is waited for, as a selector
     * @param quiet what the browser calls it when a page has fetched what it needs
     */
    record Visit(URI address, String session, String drawn, String quiet) {

        static Visit overview(DashboardVisitor visitor) {
            return new Visit(visitor.root(), visitor.session(), ".sparkline svg", "networkIdle");
        }

        /** A wall board keeps a stream open, so that its network is never all still. */
        static Visit board(URI address) {
            return new Visit(address, "", "body[data-kind] main > *", "networkAlmostIdle");
        }
    }

    /** Looks each time that the page is about to be drawn. */
    private static final String WATCH =
            """
            window.firstDrawn = new Promise(drawn => {
              const look = now => document.querySelector('%s')
                ? requestAnimationFrame(() => drawn(performance.now()))
                : requestAnimationFrame(look);
              requestAnimationFrame(look);
            });
            """;

    private static final int PATIENCE_SECONDS = 60;

    /** The one that took the middle time. */
    static FirstLoad median(List<FirstLoad> loads) {
        return loads.stream()
                .sorted(Comparator.comparingDouble(FirstLoad::seconds))
                .toList()
                .get(loads.size() / 2);
    }

    static FirstLoad measure(Path installed, HttpClient http, Visit visit) throws IOException {
        try (var browser = BenchBrowser.start(installed);
                var tools = new DevTools(http, browser.tools())) {
            return new Measuring(tools, visit).load();
        }
    }

    /** One load, told by the browser event by event. */
    private static final class Measuring {

        private static final double MILLIS = 1000;

        private final DevTools tools;
        private final Visit visit;
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicBoolean library = new AtomicBoolean();
        private final CompletableFuture<Void> quiet = new CompletableFuture<>();
        private final AtomicBoolean under = new AtomicBoolean();

        Measuring(DevTools tools, Visit visit) {
            this.tools = tools;
            this.visit = visit;
            tools.listen(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").asLong()));
            tools.listen("Network.requestWillBeSent", this::asked);
            tools.listen("Page.lifecycleEvent", this::lifecycle);
        }

        FirstLoad load() {
            String target =
                    tools.call("", "Target.createTarget", Map.of("url", "about:blank"))
                            .get("targetId")
                            .asString();
            String page =
                    tools.call(
                                    "",
                                    "Target.attachToTarget",
                                    Map.of("targetId", target, "flatten", true))
                            .get("sessionId")
                            .asString();
            tools.call(page, "Network.enable", Map.of());
            tools.call(page, "Page.enable", Map.of());
            tools.call(page, "Page.setLifecycleEventsEnabled", Map.of("enabled", true));
            if (!visit.session().isEmpty()) {
                tools.call(
                        page,
                        "Network.setCookie",
                        Map.of(
                                "name",
                                "JSESSIONID",
                                "value",
                                visit.session(),
                                "url",
                                visit.address().toString()));
            }
            tools.call(
                    page,
                    "Page.addScriptToEvaluateOnNewDocument",
                    Map.of("source", WATCH.formatted(visit.drawn())));
            under.set(true);
            tools.call(page, "Page.navigate", Map.of("url", visit.address().toString()));
            double millis =
                    tools.call(
                                    page,
                                    "Runtime.evaluate",
                                    Map.of(
                                            "expression",
                                            "window.firstDrawn",
                                            "awaitPromise",
                                            true,
                                            "returnByValue",
                                            true))
                            .get("result")
                            .get("value")
                            .asDouble();
            quiet.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            return new FirstLoad(bytes.get(), requests.get(), millis / MILLIS, library.get());
        }

        private void asked(JsonNode event) {
            String url = event.get("request").get("url").asString();
            if (!url.startsWith("data:")) {
                requests.incrementAndGet();
            }
            if (url.contains("/echarts/")) {
                library.set(true);
            }
        }

        /** The empty page before it tells the same of itself. */
        private void lifecycle(JsonNode event) {
            if (under.get() && event.get("name").asString().equals(visit.quiet())) {
                quiet.complete(null);
            }
        }
    }
}
