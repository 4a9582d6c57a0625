package dk.maanedsbog.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/**
 * The overview opened in a browser that has never been there.
 *
 * @param bytes what came over the network, compressed as it was, headers included
 * @param seconds from the start of the navigation to the first sparkline drawn
 * @param chartLibrary whether the chart library was fetched
 */
record FirstLoad(long bytes, int requests, double seconds, boolean chartLibrary) {

    /** Looks each time that the page is about to be drawn. */
    private static final String WATCH =
            """
            window.firstSparkline = new Promise(drawn => {
              const look = now => document.querySelector('.sparkline svg')
                ? requestAnimationFrame(() => drawn(performance.now()))
                : requestAnimationFrame(look);
              requestAnimationFrame(look);
            });
            """;

    private static final int PATIENCE_SECONDS = 60;

    static FirstLoad measure(Path installed, HttpClient http, DashboardVisitor visitor)
            throws IOException {
        try (var browser = BenchBrowser.start(installed);
                var tools = new DevTools(http, browser.tools())) {
            return new Measuring(tools).load(visitor.root(), visitor.session());
        }
    }

    /** One load, told by the browser event by event. */
    private static final class Measuring {

        private static final double MILLIS = 1000;

        private final DevTools tools;
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicBoolean library = new AtomicBoolean();
        private final CompletableFuture<Void> quiet = new CompletableFuture<>();
        private final AtomicBoolean under = new AtomicBoolean();

        Measuring(DevTools tools) {
            this.tools = tools;
            tools.listen(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").asLong()));
            tools.listen("Network.requestWillBeSent", this::asked);
            tools.listen("Page.lifecycleEvent", this::lifecycle);
        }

        FirstLoad load(URI root, String session) {
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
            tools.call(
                    page,
                    "Network.setCookie",
                    Map.of("name", "JSESSIONID", "value", session, "url", root.toString()));
            tools.call(page, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            under.set(true);
            tools.call(page, "Page.navigate", Map.of("url", root.toString()));
            double millis =
                    tools.call(
                                    page,
                                    "Runtime.evaluate",
                                    Map.of(
                                            "expression",
                                            "window.firstSparkline",
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
            if (under.get() && event.get("name").asString().equals("networkIdle")) {
                quiet.complete(null);
            }
        }
    }
}
