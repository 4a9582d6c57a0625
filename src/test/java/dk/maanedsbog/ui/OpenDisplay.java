package dk.maanedsbog.ui;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A display that listens for news, and opens its stream anew when it ends, as a browser does. */
final class OpenDisplay implements AutoCloseable {

    private static final String EVENT = "event:";

    private final HttpVisitor browser;
    private final String path;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    OpenDisplay(HttpVisitor browser, String path) {
        this.browser = browser;
        this.path = path;
        Thread.startVirtualThread(this::listen);
    }

    private void listen() {
        while (!over) {
            try {
                HttpResponse<Stream<String>> stream = browser.open(path);
                if (stream.statusCode() != 200) {
                    heard.add("answer " + stream.statusCode());
                }
                stream.body()
                        .filter(line -> line.startsWith(EVENT))
                        .forEach(line -> heard.add(line.substring(EVENT.length()).strip()));
            } catch (RuntimeException ended) {
                // as when it came to its end
            }
        }
    }

    /** The names of the events so far; each stream begins with {@code version}. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        over = true;
    }
}
