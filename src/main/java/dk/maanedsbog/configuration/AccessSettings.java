package dk.maanedsbog.configuration;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How people sign in, and how long it is remembered what they did.
 *
 * @param attempts the wrong passwords in a row after which a user is locked for a while
 * @param lockedFor how long that is
 * @param viewsKept how long the audit trail keeps sign-ins, views and downloads
 * @param changesKept how long it keeps changes of rights
 * @param cookiesAlwaysSecure whether session cookies are for HTTPS even where the application
 *     itself sees plain HTTP; else they are when the request came by HTTPS
 * @param hosts the names, in lower case, that the installation answers to; empty for any
 * @param proxies the addresses and ranges, as CIDR, of the proxies that are believed when they say
 *     from where a request came
 * @param oidc the municipality's own sign-in; empty when passwords are the only way
 */
public record AccessSettings(
        int attempts,
        Duration lockedFor,
        Period viewsKept,
        Period changesKept,
        boolean cookiesAlwaysSecure,
        Set<String> hosts,
        List<String> proxies,
        Optional<Oidc> oidc) {

    /** A proxy on the same machine. */
    public static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1/128");

    /** What holds where nothing is set. */
    public static AccessSettings standard() {
        return new AccessSettings(
                5,
                Duration.ofMinutes(15),
                Period.ofMonths(6),
                Period.ofYears(5),
                false,
                Set.of(),
                THIS_MACHINE,
                Optional.empty());
    }

    /**
     * A sign-in by OpenID Connect, as Entra ID offers it.
     *
     * @param name what the button calls it
     * @param issuer the address that the identity provider names itself by
     * @param clientId what the provider knows this installation as
     * @param clientSecret from the environment, never from the file
     * @param claim the claim that finds the person
     * @param claimIsEmployeeId whether it holds the extract's employee id; else an e-mail address
     */
    public record Oidc(
            String name,
            String issuer,
            String clientId,
            String clientSecret,
            String claim,
            boolean claimIsEmployeeId) {

        @Override
        public String toString() {
            return "Oidc[%s, %s]".formatted(name, issuer);
        }
    }
}
