package dk.maanedsbog.demo;

/** The programme that a case belongs to: its code and its series of benefit codes. */
enum Programme {
    INTEGRATION("integrationsprogram", 700),
    CASH_BENEFIT("kontanthjaelp", 730),
    EDUCATION_BENEFIT("uddannelseshjaelp", 720),
    OTHER("andet", 890);

    private final String code;
    private final int benefit;

    Programme(String code, int benefit) {
        this.code = code;
        this.benefit = benefit;
    }

    String code() {
        return code;
    }

    /** The first code of the series; job-ready citizens on cash benefit have their own. */
    int benefit(Category category) {
        boolean jobReady = category == Category.JOB_READY;
        return switch (this) {
            case CASH_BENEFIT -> jobReady ? 130 : benefit;
            case EDUCATION_BENEFIT -> jobReady ? 140 : benefit;
            default -> benefit;
        };
    }
}
