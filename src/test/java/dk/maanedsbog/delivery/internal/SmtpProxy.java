package dk.maanedsbog.delivery.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Stands before a real mail server, and answers in its place or drops the line where a test wants.
 */
final class SmtpProxy implements AutoCloseable {

    /** What becomes of a command. */
    enum Fate {
        PASSED,
        /** The server gets it, and its answer is lost with the connection. */
        ANSWER_LOST,
        /** The server does not get it, and nobody ever answers. */
        STALLED
    }

    private final ServerSocket socket;
    private final int target;
    private Function<String, Optional<String>> answers = command -> Optional.empty();
    private Function<String, Fate> fates = command -> Fate.PASSED;

    SmtpProxy(int target) throws IOException {
        this.target = target;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers a command in the server's place. */
    SmtpProxy answering(String beginning, String answer) {
        answers = command -> command.startsWith(beginning) ? Optional.of(answer) : Optional.empty();
        return this;
    }

    /** Does something to a command; the end of a mail is the command {@code .}. */
    SmtpProxy to(String beginning, Fate fate) {
        fates = command -> command.startsWith(beginning) ? fate : Fate.PASSED;
        return this;
    }

    /** Lets something happen elsewhere, once, just before a command is passed on. */
    SmtpProxy before(String beginning, Runnable event) {
        var pending = new AtomicBoolean(true);
        fates =
                command -> {
                    if (command.startsWith(beginning) && pending.getAndSet(false)) {
                        event.run();
                    }
                    return Fate.PASSED;
                };
        return this;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            var fromClient = reader(client);
            var fromServer = reader(server);
            pass(client.getOutputStream(), answer(fromServer));
            boolean inData = false;
            boolean severed = false;
            String line;
            while ((line = fromClient.readLine()) != null) {
                if (inData && !line.equals(".")) {
                    pass(server.getOutputStream(), line + "\r\n");
                    continue;
                }
                inData = false;
                Fate fate = fates.apply(line);
                if (fate == Fate.STALLED) {
                    fromClient.readLine();
                    return;
                }
                Optional<String> own = severed ? Optional.of("250 OK") : answers.apply(line);
                // a server that was never told of a mail's end hears no command any more
                severed |= own.isPresent() && line.equals(".");
                String answer;
                if (own.isPresent()) {
                    answer = own.get() + "\r\n";
                } else {
                    pass(server.getOutputStream(), line + "\r\n");
                    answer = answer(fromServer);
                }
                if (fate == Fate.ANSWER_LOST) {
                    return;
                }
                pass(client.getOutputStream(), answer);
                inData = answer.startsWith("354");
            }
        } catch (IOException e) {
            // the client or the server hung up
        }
    }

    private static BufferedReader reader(Socket of) throws IOException {
        return new BufferedReader(new InputStreamReader(of.getInputStream(), ISO_8859_1));
    }

    private static void pass(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(ISO_8859_1));
        to.flush();
    }

    /** All lines of an answer; all but the last have a hyphen after the code. */
    private static String answer(BufferedReader from) throws IOException {
        StringBuilder answer = new StringBuilder();
        String line;
        do {
            line = from.readLine();
            if (line == null) {
                throw new IOException("hung up");
            }
            answer.append(line).append("\r\n");
        } while (line.length() > 3 && line.charAt(3) == '-');
        return answer.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
