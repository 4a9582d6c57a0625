package dk.maanedsbog.upkeep;

import dk.maanedsbog.book.Erasure.Erased;

/** Erases citizens from what figures are counted from, and leaves a trace of who asked and why. */
public interface Erasures {

    /**
     * Who asks, and why; neither holds anything about the citizen.
     *
     * @param by the user who does it
     */
    record Request(String by, String askedBy, String reason) {}

    /**
     * Erases whoever a case is about, by the case's number in the extract, and all rows that pulls
     * turned away. Where the case stands in no edition, nothing is done and nothing written down.
     */
    Erased personOfCase(Request request, String caseNumber);

    /** The same for a citizen, by the id in the extract; a CPR number is found by its pseudonym. */
    Erased citizen(Request request, String id);

    /**
     * Erases only the rows that pulls turned away: for a citizen who stands nowhere else.
     *
     * @return how many rows went
     */
    int rejectedRows(Request request);
}
