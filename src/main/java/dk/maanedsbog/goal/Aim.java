package dk.maanedsbog.goal;

import java.util.Arrays;
import java.util.Optional;

/** On which side of a goal a value should lie. */
public enum Aim {
    /** At least the lower limit: »for få i praktik« is a value below it. */
    AT_LEAST("mindst"),
    /** At most the upper limit. */
    AT_MOST("hoejst"),
    /** From the lower to the upper limit, both included. */
    WITHIN("mellem"),
    /** No goal from that month on: ends the one before. */
    NONE("intet");

    private final String code;

    Aim(String code) {
        this.code = code;
    }

    /** The aim as files and the store write it. */
    public String code() {
        return code;
    }

    /** The aim with that code; empty when there is none. */
    public static Optional<Aim> ofCode(String code) {
        return Arrays.stream(values()).filter(aim -> aim.code.equals(code)).findFirst();
    }
}
