package dk.maanedsbog.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A display as the server meets it: one connection of its own, and the tag of what it has. */
final class PollingDisplay implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final URI root;
    private final String path;
    private Socket socket;
    private InputStream input;
    private String tag = "";
    private boolean last;

    PollingDisplay(URI root, String token) {
        this.root = root;
        this.path = "/tavle/" + token + "/data.json";
    }

    /** Asks once; true when what it has still holds. */
    boolean ask() throws IOException {
        if (socket == null) {
            socket = new Socket(root.getHost(), root.getPort());
            socket.setTcpNoDelay(true);
            input = new BufferedInputStream(socket.getInputStream());
        }
        String known = tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n";
        socket.getOutputStream()
                .write(
                        ("GET %s HTTP/1.1\r\nHost: %s:%d\r\nAccept-Encoding: gzip\r\n%s\r\n")
                                .formatted(path, root.getHost(), root.getPort(), known)
                                .getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = headers();
        input.skipNBytes(status == NOT_MODIFIED ? 0 : length);
        if (last) {
            close();
            socket = null;
        }
        if (status != OK && status != NOT_MODIFIED) {
            throw new IOException("A display was answered " + status);
        }
        return status == NOT_MODIFIED;
    }

    /** Keeps the tag, and whether the connection ends here; answers with how much follows. */
    private int headers() throws IOException {
        int length = 0;
        last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] header = line.split(": ", 2);
            switch (header[0].toLowerCase(Locale.ROOT)) {
                case "etag" -> tag = header[1];
                case "content-length" -> length = Integer.parseInt(header[1]);
                case "connection" -> last = header[1].equalsIgnoreCase("close");
                default -> {}
            }
        }
        return length;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int each = input.read(); each != '\n'; each = input.read()) {
            if (each < 0) {
                throw new IOException("The server hung up");
            }
            if (each != '\r') {
                line.write(each);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
