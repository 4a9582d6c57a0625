package dk.maanedsbog.board;

import dk.maanedsbog.configuration.Settings;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address that a display is opened at. */
@Component
public class DisplayAddress {

    /** Where every display's address begins. */
    public static final String PATH = "/tavle/";

    private static final String USUAL_PORT = "8080";

    private final Settings settings;
    private final Environment environment;
    private final ServedPort served;

    DisplayAddress(Settings settings, Environment environment, ServedPort served) {
        this.settings = settings;
        this.environment = environment;
        this.served = served;
    }

    public String of(String token) {
        return settings.address().orElseGet(this::local) + PATH + token;
    }

    private String local() {
        return "http://localhost:"
                + Optional.ofNullable(environment.getProperty("local.server.port"))
                        .or(served::port)
                        .orElseGet(() -> environment.getProperty("server.port", USUAL_PORT));
    }
}
