package dk.maanedsbog.indicator;

/** What an indicator's subjects are, which decides whether few of them must be hidden. */
public enum Counts {
    /** Citizens, or what belongs to one: a case, a placement, a company internship. */
    CITIZENS,
    /** What employees do: conversations, visits. */
    WORK;

    /** The word that front matter uses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
