package dk.maanedsbog.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plain reverse proxy: a new browser gets the next node and stays there by a cookie; one whose
 * node is gone gets another.
 */
final class StickyProxy implements AutoCloseable {

    static final String NODE = "NODE";

    /** What belongs to a connection and is not handed on. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of(
                    "host",
                    "connection",
                    "content-length",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings");

    private final List<Integer> nodes;
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param nodes their ports
     */
    StickyProxy(List<Integer> nodes) throws IOException {
        this.nodes = List.copyOf(nodes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        for (int node : inTurn(exchange)) {
            try {
                answer(exchange, node, http.send(request(exchange, node, body), all()));
                return;
            } catch (IOException gone) {
                // the next one is asked
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        exchange.sendResponseHeaders(502, -1);
        exchange.close();
    }

    private static HttpResponse.BodyHandler<byte[]> all() {
        return HttpResponse.BodyHandlers.ofByteArray();
    }

    /** The browser's own node first. */
    private List<Integer> inTurn(HttpExchange exchange) {
        int first =
                exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                        .flatMap(line -> Stream.of(line.split("; *")))
                        .filter(cookie -> cookie.startsWith(NODE + "="))
                        .map(cookie -> cookie.substring(NODE.length() + 1).replace("\"", ""))
                        .map(Integer::valueOf)
                        .findFirst()
                        .orElseGet(() -> next.getAndIncrement() % nodes.size());
        return IntStream.range(0, nodes.size())
                .mapToObj(step -> (first + step) % nodes.size())
                .toList();
    }

    private HttpRequest request(HttpExchange exchange, int node, byte[] body) {
        URI wanted = exchange.getRequestURI();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + nodes.get(node) + wanted))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                                values.forEach(value -> request.header(name, value));
                            }
                        });
        return request.header("X-Forwarded-For", "192.0.2.7").build();
    }

    private static void answer(HttpExchange exchange, int node, HttpResponse<byte[]> answer)
            throws IOException {
        answer.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                                exchange.getResponseHeaders().put(name, new ArrayList<>(values));
                            }
                        });
        exchange.getResponseHeaders().add("Set-Cookie", NODE + "=" + node + "; Path=/");
        exchange.sendResponseHeaders(
                answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
