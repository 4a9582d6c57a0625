package dk.maanedsbog.board;

import dk.maanedsbog.configuration.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The port that this installation's pages were last served at. The server leaves it in the data
 * folder, so that a command beside it can print addresses that lead there.
 */
@Component
class ServedPort {

    private static final Logger LOG = LoggerFactory.getLogger(ServedPort.class);
    private static final String FILE = "port";

    private final Path file;

    ServedPort(Settings settings) {
        this.file = settings.dataFolder().resolve(FILE);
    }

    /** The pages' server has no name of its own; that of the monitoring has. */
    @EventListener
    void serving(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        try {
            Files.writeString(file, Integer.toString(event.getWebServer().getPort()));
        } catch (IOException e) {
            LOG.debug("Commands will take the usual port for this one's", e);
        }
    }

    Optional<String> port() {
        try {
            return Optional.of(Files.readString(file).strip()).filter(port -> port.matches("\\d+"));
        } catch (IOException neverServed) {
            return Optional.empty();
        }
    }
}
