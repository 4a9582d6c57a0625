package dk.maanedsbog.quality;

import java.util.Arrays;

/** What a finding means for the pull; the worst is last. */
public enum Colour {
    /** As it should be. */
    GREEN("groen"),
    /** Published when somebody has signed for it. */
    YELLOW("gul"),
    /** Not published. */
    RED("roed");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The colour as the store writes it. */
    public String code() {
        return code;
    }

    public static Colour ofCode(String code) {
        return Arrays.stream(values())
                .filter(colour -> colour.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
