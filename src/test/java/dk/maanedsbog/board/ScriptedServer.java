package dk.maanedsbog.board;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves the page of the wall boards and, for documents, what the test tells it to. */
final class ScriptedServer implements AutoCloseable {

    /** What may come instead of a document. */
    enum Mood {
        WELL,
        BAD_GATEWAY,
        LOGIN,
        HALF_A_DOCUMENT,
        BROKEN_OFF,
        NO_BOARD,
        EMPTY_ANSWER,
        GONE_WITHOUT_WORDS,
        REVOKED
    }

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    private static final String REVOKED =
            """
            {"state":"revoked","title":"Denne skærm er afmeldt","text":"Spørg din leder."}""";
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private volatile String version = "1.0.0+one";
    private volatile boolean streaming = true;
    private HttpServer server;
    private int port;

    ScriptedServer() {
        start();
    }

    void start() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        port = server.getAddress().getPort();
    }

    /** As a pulled plug: open streams break off and nobody answers. */
    void stop() {
        server.stop(0);
        listeners.clear();
    }

    String address(String token) {
        return "http://localhost:" + port + "/tavle/" + token;
    }

    void show(String token, String document) {
        documents.put(token, document);
    }

    void mood(Mood coming) {
        mood = coming;
    }

    void run(String coming) {
        version = coming;
    }

    void withoutStreams() {
        streaming = false;
    }

    /** How often this path was asked for. */
    int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    int listeners() {
        return listeners.size();
    }

    void tell(String event) {
        listeners.forEach(listener -> write(listener, "event: " + event + "\ndata: x\n\n"));
    }

    private static void write(OutputStream listener, String text) {
        try {
            listener.write(text.getBytes(StandardCharsets.UTF_8));
            listener.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, each -> new AtomicInteger()).incrementAndGet();
        if (mood == Mood.BAD_GATEWAY || path.equals("/login")) {
            send(exchange, path.equals("/login") ? 200 : 502, "text/html", "<h1>Log ind 502</h1>");
        } else if (mood == Mood.LOGIN) {
            exchange.getResponseHeaders().set("Location", "/login");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        } else if (path.endsWith("/events")) {
            stream(exchange);
        } else if (path.endsWith("/data.json")) {
            document(exchange, path.split("/")[2]);
        } else if (path.startsWith("/app/")) {
            file(exchange, path.substring("/app/".length()));
        } else if (path.equals("/tavle/worker.js")) {
            file(exchange, "board/worker.js");
        } else {
            page(exchange);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        String page = text("board/index.html").replace("{{app}}", version);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        send(exchange, 200, "text/html; charset=utf-8", page);
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        send(exchange, 200, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), text(name));
    }

    static String text(String name) {
        String resource = "/META-INF/resources/app/" + name;
        try (InputStream file = ScriptedServer.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(HttpExchange exchange, String token) throws IOException {
        String document = documents.getOrDefault(token, "").replace("1.0.0+abcdef", version);
        if (mood == Mood.REVOKED || document.isEmpty()) {
            send(exchange, 410, "application/json", REVOKED);
            return;
        }
        switch (mood) {
            case HALF_A_DOCUMENT ->
                    send(exchange, 200, "application/json", document.substring(0, 2000));
            case BROKEN_OFF -> breakOff(exchange, document);
            case NO_BOARD ->
                    send(exchange, 200, "application/json", "{\"app\":\"x\",\"slides\":[7,null]}");
            case EMPTY_ANSWER -> send(exchange, 200, "application/json", "null");
            case GONE_WITHOUT_WORDS -> send(exchange, 410, "text/html", "<h1>Gone</h1>");
            default -> whole(exchange, document);
        }
    }

    private static void breakOff(HttpExchange exchange, String document) throws IOException {
        exchange.sendResponseHeaders(200, document.length());
        exchange.getResponseBody().write(document.substring(0, 900).getBytes());
        exchange.getResponseBody().flush();
        throw new IOException("broken off on purpose");
    }

    private static void whole(HttpExchange exchange, String document) throws IOException {
        String tag = "\"" + Integer.toHexString(document.hashCode()) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(exchange, 200, "application/json", document);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        if (!streaming) {
            send(exchange, 404, "text/plain", "");
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        write(exchange.getResponseBody(), "event: version\ndata: " + version + "\n\n");
        listeners.add(exchange.getResponseBody());
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        stop();
    }
}
