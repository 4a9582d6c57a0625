package dk.maanedsbog.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Displays that hold a stream of events open, each on a connection of its own. */
final class ListeningDisplays implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;
    private static final double MILLIS = 1000;

    private final List<Socket> sockets = new ArrayList<>();
    private final Queue<Long> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch open;
    private final CountDownLatch told;

    private ListeningDisplays(int displays) {
        open = new CountDownLatch(displays);
        told = new CountDownLatch(displays);
    }

    /** Opens them all, and comes back when each has heard its first word. */
    static ListeningDisplays open(URI root, List<String> tokens)
            throws IOException, InterruptedException {
        var displays = new ListeningDisplays(tokens.size());
        for (String token : tokens) {
            var socket = new Socket(root.getHost(), root.getPort());
            displays.sockets.add(socket);
            socket.getOutputStream()
                    .write(
                            "GET /tavle/%s/events HTTP/1.1\r\nHost: %s:%d\r\n\r\n"
                                    .formatted(token, root.getHost(), root.getPort())
                                    .getBytes(StandardCharsets.US_ASCII));
            Thread.startVirtualThread(() -> displays.listen(socket));
        }
        if (!displays.open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            displays.close();
            throw new CommandProblem("Målingen gik i stå: ikke alle skærme fik en forbindelse.");
        }
        return displays;
    }

    private void listen(Socket socket) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            boolean known = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event:version")) {
                    open.countDown();
                } else if (line.equals("event:edition") && !known) {
                    known = true;
                    heard.add(System.currentTimeMillis());
                    told.countDown();
                }
            }
        } catch (IOException ended) {
            // the measuring closes them; who was not told before then is counted
        }
    }

    /**
     * Waits until all are told of what was published, and says how it went.
     *
     * @param published when, in milliseconds
     * @param open what the open streams cost before that, in megabytes
     * @param growth asked at the end for what they and the edition cost
     */
    String told(long published, long open, LongSupplier growth) throws InterruptedException {
        told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        long first = heard.stream().mapToLong(Long::longValue).min().orElse(published);
        long last = heard.stream().mapToLong(Long::longValue).max().orElse(published);
        return String.format(
                Locale.ENGLISH,
                """
                | streams open at once | %,d | |
                | resident set, growth by the open streams | %d MB | |
                | not told within %d s | %d | 0 |
                | from the publication until the first is told | %.1f s | |
                | from the publication until the last is told | %.1f s | 60 s |
                | from the first told to the last | %d ms | |
                | resident set, growth by the streams and the edition | %d MB | |""",
                sockets.size(),
                open,
                PATIENCE_SECONDS,
                told.getCount(),
                (first - published) / MILLIS,
                (last - published) / MILLIS,
                last - first,
                growth.getAsLong());
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
