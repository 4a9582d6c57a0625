package dk.maanedsbog.configuration;

import java.util.List;

/** A file in batch-config can't be used; the message says in Danish which, where and what to do. */
public final class ConfigurationInvalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ConfigurationInvalid(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
