package dk.maanedsbog.shared;

import java.util.Locale;

/** What an employee does, as the extract's column {@code rolle} says it. */
public enum EmployeeRole {
    SAGSBEHANDLER,
    VIRKSOMHEDSKONSULENT,
    MENTOR,
    FAGKOORDINATOR,
    LEDER;

    /** The role as it is written in the extract and in indicator files, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role as a Danish reader sees it, with a capital first letter. */
    public String label() {
        return name().charAt(0) + code().substring(1);
    }

    /**
     * Reads a role from its code.
     *
     * @throws IllegalArgumentException when no role has that code
     */
    public static EmployeeRole of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
