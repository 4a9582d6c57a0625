package dk.maanedsbog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.fixture.OwnConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A municipality's own sign-in, and the configuration of an installation that uses it. */
final class Provider {

    private static final String NAME = "kommune";

    private final MockOAuth2Server server = new MockOAuth2Server();

    /** Starts, and writes the shipped configuration with the sign-in and further lines of it. */
    void start(Path config, String... lines) throws IOException {
        server.start();
        OwnConfiguration.copiedTo(config)
                .with(
                        "maanedsbog.yml",
                        """
                login:
                  oidc:
                    navn: Entra ID
                    issuer: %s
                    client-id: maanedsbog
                %s
                """
                                .formatted(issuer(), String.join("\n", lines).indent(4)));
    }

    void stop() {
        server.shutdown();
    }

    String issuer() {
        return server.issuerUrl(NAME).toString();
    }

    /** Presses the button and goes where it leads; answers where one stands at last. */
    String signIn(HttpVisitor visitor, Map<String, Object> claims) {
        server.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        NAME, "subject", "JWT", List.of("maanedsbog"), claims, 3600));
        String toProvider = visitor.location(visitor.get("/oauth2/authorization/kommune"));
        assertThat(toProvider).startsWith(issuer() + "/authorize");
        String back = visitor.location(visitor.get(toProvider));
        assertThat(back).startsWith("/login/oauth2/code/kommune?");
        return visitor.location(visitor.get(back));
    }
}
