package dk.maanedsbog.quality;

/**
 * One thing that the quality gate says of a pull, in Danish. It names no person and no number of
 * citizens that is too small to be shown.
 *
 * @param rule the name of the rule that found it
 * @param what what is found
 * @param where the table, team or unit that it is about; empty for the pull as a whole
 * @param mend what can be done about it; empty where there is nothing to do
 */
public record Finding(Colour colour, String rule, String what, String where, String mend) {

    static Finding green(String rule, String what) {
        return new Finding(Colour.GREEN, rule, what, "", "");
    }

    /** All of it as one line. */
    public String line() {
        return (where.isEmpty() ? "" : where + ": ") + what + (mend.isEmpty() ? "" : " " + mend);
    }
}
