package dk.maanedsbog.demo;

/** What an employee is employed as. */
enum Role {
    LEADER("leder"),
    COORDINATOR("fagkoordinator"),
    CASEWORKER("sagsbehandler"),
    CONSULTANT("virksomhedskonsulent"),
    MENTOR("mentor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
