package dk.maanedsbog.extract;

/** An id as a person knows it, and what the door makes of it. */
public final class CitizenId {

    private static final int CPR_DIGITS = 10;

    private CitizenId() {}

    /** The id as the store has it: a CPR number as its keyed hash, any other as it is. */
    public static String stored(String known, Secret secret) {
        String id = known.strip();
        if (!Cpr.isCpr(id) && !Cpr.isCpr("0" + id)) {
            return id;
        }
        String digits = "0" + id.replace("-", "");
        return secret.hash(digits.substring(digits.length() - CPR_DIGITS));
    }
}
