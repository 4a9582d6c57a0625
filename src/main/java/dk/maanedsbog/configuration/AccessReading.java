package dk.maanedsbog.configuration;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads how people sign in, and how long it is kept what they did. */
final class AccessReading {

    /** What the client secret of the municipality's own sign-in is called in the environment. */
    static final String OIDC_SECRET = "MAANEDSBOG_OIDC_SECRET";

    private final SettingsFile file;

    AccessReading(SettingsFile file) {
        this.file = file;
    }

    AccessSettings settings(boolean demo) {
        return new AccessSettings(
                (int) file.number("login.forsoeg", 5, 1, 100),
                Duration.ofMinutes((long) file.number("login.spaerring-minutter", 15, 1, 1440)),
                Period.ofMonths((int) file.number("revisionsspor.visninger-maaneder", 6, 1, 120)),
                Period.ofYears((int) file.number("revisionsspor.rettigheder-aar", 5, 1, 30)),
                file.choice("session.sikker-cookie", "automatisk", "altid").equals("altid"),
                file.names("web.vaerter").stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                proxies(),
                demo ? Optional.empty() : oidc());
    }

    /** Instead of this machine, so that a proxy elsewhere does not leave this one believed too. */
    private List<String> proxies() {
        if (!file.has("web.betroede-proxyer")) {
            return AccessSettings.THIS_MACHINE;
        }
        List<String> proxies = new ArrayList<>();
        for (String each : file.names("web.betroede-proxyer")) {
            range(each.strip())
                    .ifPresentOrElse(
                            proxies::add,
                            () ->
                                    file.problem(
                                            "web.betroede-proxyer",
                                            "»%s« er ikke en IP-adresse eller et område, fx 10.20.0.5 eller 10.20.0.0/24"
                                                    .formatted(each)));
        }
        return List.copyOf(proxies);
    }

    /** An address or range as CIDR; empty for what is neither. No name is ever looked up. */
    private static Optional<String> range(String text) {
        String[] parts = text.split("/", 2);
        try {
            int longest = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
            return bits >= 0 && bits <= longest
                    ? Optional.of(parts[0] + "/" + bits)
                    : Optional.empty();
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    private Optional<AccessSettings.Oidc> oidc() {
        if (!file.has("login.oidc")) {
            return Optional.empty();
        }
        return Optional.of(
                new AccessSettings.Oidc(
                        file.text("login.oidc.navn", "kommunens login"),
                        issuer(),
                        file.required("login.oidc.client-id"),
                        secret(),
                        file.text("login.oidc.claim", "email"),
                        file.choice("login.oidc.claim-er", "email", "medarbejder_id")
                                .equals("medarbejder_id")));
    }

    private String issuer() {
        String issuer = file.required("login.oidc.issuer");
        String machine = issuer.replaceFirst("^https?://([^/:]+).*", "$1");
        boolean local = machine.equals("localhost") || machine.equals("127.0.0.1");
        if (!issuer.isEmpty()
                && !issuer.startsWith("https://")
                && !(local && issuer.startsWith("http://"))) {
            file.problem("login.oidc.issuer", "»login.oidc.issuer« skal være en https-adresse");
        }
        return issuer;
    }

    private String secret() {
        Optional<String> secret = file.secret(OIDC_SECRET);
        if (secret.isEmpty()) {
            file.missing(
                    "login.oidc kræver en hemmelighed. Sæt miljøvariablen %s."
                            .formatted(OIDC_SECRET));
        }
        return secret.orElse("");
    }
}
