package dk.maanedsbog.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A short text that is the same for the same definitions and different for others. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Indicator> indicators) {
        String definitions =
                indicators.stream()
                        .sorted(Comparator.comparing(Indicator::id))
                        .map(Fingerprint::definition)
                        .collect(Collectors.joining("\n\n"));
        return sha256(HelperTables.rules() + "\n\n" + definitions);
    }

    private static String definition(Indicator one) {
        return String.join(
                "\n",
                one.id(),
                one.label(),
                one.description(),
                one.formula(),
                one.unit(),
                one.direction().code(),
                one.kind().code(),
                one.roles().toString(),
                one.levels().toString(),
                one.periods().toString(),
                one.owner(),
                Integer.toString(one.version()),
                Integer.toString(one.order()),
                one.compare().code(),
                one.counts().code(),
                one.partOf().toString(),
                one.sources().toString(),
                one.sql());
    }

    private static String sha256(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
