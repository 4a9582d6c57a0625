package dk.maanedsbog.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plain reverse proxy: a new browser gets the next node and stays there by a cookie; one whose
 * node is gone gets another. A stream of events is handed on as it comes, and ends with its node.
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
        this.nodes = new CopyOnWriteArrayList<>(nodes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** A node that was started again may have got another port. */
    void moved(int node, int port) {
        nodes.set(node, port);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            for (int node : inTurn(exchange)) {
                Optional<Answer> answer = asked(request(exchange, node, body));
                if (answer.isPresent()) {
                    handOn(answer.get(), node, exchange);
                    return;
                }
            }
            exchange.sendResponseHeaders(502, -1);
        }
    }

    /**
     * What a node answered.
     *
     * @param begun the part of the body that came at once: all of it, unless it is a stream
     */
    private record Answer(HttpResponse<InputStream> head, byte[] begun) {

        boolean streams() {
            return head.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("text/event-stream"))
                    .isPresent();
        }
    }

    /** The answer; empty when the node is gone, and the next one is to be asked. */
    private Optional<Answer> asked(HttpRequest request) {
        try {
            var head = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            var answer = new Answer(head, new byte[0]);
            return Optional.of(
                    answer.streams() ? answer : new Answer(head, head.body().readAllBytes()));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
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

    private static void handOn(Answer answer, int node, HttpExchange exchange) throws IOException {
        answer.head()
                .headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                                exchange.getResponseHeaders().put(name, new ArrayList<>(values));
                            }
                        });
        exchange.getResponseHeaders().add("Set-Cookie", NODE + "=" + node + "; Path=/");
        byte[] begun = answer.begun();
        long length = answer.streams() ? 0 : begun.length == 0 ? -1 : begun.length;
        exchange.sendResponseHeaders(answer.head().statusCode(), length);
        try (var in = answer.head().body();
                var out = exchange.getResponseBody()) {
            out.write(begun);
            var part = new byte[1024];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
