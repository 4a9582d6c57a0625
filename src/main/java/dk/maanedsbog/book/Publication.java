package dk.maanedsbog.book;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** Writes editions: whole, or not at all. */
public interface Publication {

    /**
     * How many different citizens a figure is about; null for what is not known.
     *
     * @param part those that a share counts
     * @param rest those in a share's whole that it does not count
     * @param withoutDepartment those of the municipality's who stand in no department
     */
    record Citizens(Long all, Long part, Long rest, Long withoutDepartment) {

        public static final Citizens UNKNOWN = new Citizens(null, null, null, null);
    }

    /**
     * A figure as the pull worked it out; its period and revision are the draft's.
     *
     * @param citizens decides whether the figure is shown; it is never shown itself
     */
    record NewFigure(
            String indicator,
            String level,
            String unitId,
            String departmentId,
            String teamId,
            BigDecimal numerator,
            BigDecimal denominator,
            long subjects,
            BigDecimal median,
            Citizens citizens) {}

    /** The day of a contribution that has none. */
    int NO_DAY = Integer.MIN_VALUE;

    /**
     * A contribution as the pull worked it out.
     *
     * @param caseId the case's number; null for none
     * @param fromDay days since 1970, as there are millions of rows; {@link #NO_DAY} for none
     * @param toDay the same for the day that it counts to
     */
    record NewContribution(
            String indicator,
            String subject,
            String citizen,
            String employeeId,
            String teamId,
            String departmentId,
            BigDecimal amount,
            String caseId,
            int fromDay,
            int toDay) {}

    /** Hands over rows one at a time, so that none need be held. */
    @FunctionalInterface
    interface Rows<T> {
        void forEach(Consumer<T> receiver);
    }

    /**
     * Publishes the draft in one transaction.
     *
     * @param contributions those of one indicator and department one after the other
     * @return the edition; the one already there when this period and revision stands published
     */
    Edition publish(
            EditionDraft draft, Rows<NewFigure> figures, Rows<NewContribution> contributions);

    /**
     * Writes the draft whole in one transaction, for nobody to see until it is released. What waits
     * of the same period is superseded.
     *
     * @return the edition; the one already there when this period and revision is held
     */
    HeldEdition hold(
            EditionDraft draft, Rows<NewFigure> figures, Rows<NewContribution> contributions);

    /**
     * Publishes an edition that waits.
     *
     * @throws IllegalStateException when it does not wait
     */
    Edition release(long id);

    /**
     * Turns down an edition that waits: it stays in the store, and nobody ever sees it.
     *
     * @throws IllegalStateException when it does not wait
     */
    void reject(long id);

    /**
     * Removes contributions of editions whose period ended before the day; their figures stay.
     *
     * @return how many editions lost their contributions
     */
    int purgeContributions(java.time.LocalDate endedBefore);
}
