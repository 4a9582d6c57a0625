package dk.maanedsbog.demo;

/** Why a case is closed. */
enum Exit {
    JOB("job"),
    EDUCATION("uddannelse"),
    TRAINING_JOB("igu"),
    FLEXIBLE_JOB("fleksjob"),
    OWN_COMPANY("egen_virksomhed"),
    SPOUSE("aegtefaelleforsoergelse"),
    MOVED("fraflyttet"),
    REPATRIATED("repatrieret"),
    UNWILLING("oensker_ikke_indsats"),
    OTHER("andet");

    private final String code;

    Exit(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean leavesTown() {
        return this == MOVED || this == REPATRIATED;
    }
}
