package dk.maanedsbog.command;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks with a browser over its developer tools' own protocol. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient http, URI address) {
        socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** Is told of every such event from now on. */
    void listen(String event, Consumer<JsonNode> listener) {
        listeners.put(event, listener);
    }

    /**
     * Asks for something and waits for the answer.
     *
     * @param session the page that is meant; empty for the browser itself
     */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode told = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new CommandProblem(
                    "Browseren kunne ikke %s: %s".formatted(method, told.get("error")));
        }
        return told.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            receive(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void receive(JsonNode message) {
        if (message.has("id")) {
            waiting.remove(message.get("id").asInt()).complete(message);
        } else {
            listeners
                    .getOrDefault(message.get("method").asString(), ignored -> {})
                    .accept(message.get("params"));
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
