package dk.maanedsbog.book.internal;

/**
 * One of an indicator's counts, in whichever unit.
 *
 * @param index its place in {@link Counted#counts()}
 */
record Series(String indicator, int index) {

    /** A share's part, its whole and what is left of it; all others have the first only. */
    static final int PART = 0;

    static final int WHOLE = 1;
    static final int REST = 2;
}
