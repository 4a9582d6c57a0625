package dk.maanedsbog.extract;

import java.util.Optional;
import java.util.Properties;

/** The user and password of a source database; they are never shown. */
public final class SourceCredentials {

    /** No user and no password: whatever the address itself gives. */
    public static final SourceCredentials NONE =
            new SourceCredentials(Optional.empty(), Optional.empty());

    private final Optional<String> user;
    private final Optional<String> password;

    public SourceCredentials(Optional<String> user, Optional<String> password) {
        this.user = user;
        this.password = password;
    }

    Properties properties() {
        var properties = new Properties();
        user.ifPresent(value -> properties.setProperty("user", value));
        password.ifPresent(value -> properties.setProperty("password", value));
        return properties;
    }

    @Override
    public String toString() {
        return "SourceCredentials[…]";
    }
}
