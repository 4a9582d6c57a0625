package dk.maanedsbog.extract;

/**
 * How much may be wrong with an extract before it is refused.
 *
 * @param rejectedShare the share of a table's rows that may be rejected, 0–1
 * @param rejectedAtLeast fewer rejected rows than this never refuse a table
 * @param shrunkShare the share by which a table may have shrunk since the last good pull, 0–1
 */
public record Thresholds(double rejectedShare, int rejectedAtLeast, double shrunkShare) {

    /** Two percent and at least six rows rejected; thirty percent shrunk. */
    public static final Thresholds STANDARD = new Thresholds(0.02, 6, 0.30);

    boolean isTooMany(long rejected, long read) {
        return rejected >= rejectedAtLeast && rejected > rejectedShare * read;
    }

    boolean hasShrunk(long now, long before) {
        return before > 0 && now < before * (1 - shrunkShare);
    }
}
