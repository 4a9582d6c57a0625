package dk.maanedsbog.demo;

/**
 * One activity of a case, first and last day included.
 *
 * @param planned the planned last day, or {@link #NO_DAY}
 * @param company the number of the company, or 0
 */
record Activity(ActivityType type, int from, int to, int planned, int hours, int company) {
    static final int NO_DAY = Integer.MAX_VALUE;

    boolean on(int day) {
        return from <= day && day <= to;
    }
}
