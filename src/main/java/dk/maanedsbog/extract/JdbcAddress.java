package dk.maanedsbog.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** The JDBC address of a source database, which keeps its parameters to itself. */
record JdbcAddress(String url) {

    private static final Pattern PASSWORD =
            Pattern.compile("[?&;]\\s*(password|pwd)\\s*=", Pattern.CASE_INSENSITIVE);

    static boolean isOne(String source) {
        return source.toLowerCase(Locale.ROOT).startsWith("jdbc:");
    }

    boolean holdsPassword() {
        return PASSWORD.matcher(url).find();
    }

    /** Such as {@code jdbc:postgresql}. */
    String driver() {
        int end = url.indexOf(':', "jdbc:".length());
        return end < 0 ? "jdbc" : url.substring(0, end);
    }

    /** The address without parameters; only its driver when a user may be written in it. */
    String shown() {
        return url.contains("@") ? driver() + ":…" : url.split("[?;]", 2)[0];
    }

    @Override
    public String toString() {
        return shown();
    }
}
