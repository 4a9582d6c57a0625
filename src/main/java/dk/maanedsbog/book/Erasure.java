package dk.maanedsbog.book;

/**
 * Takes a citizen out of what figures are counted from; the figures stay as they were published.
 */
public interface Erasure {

    /**
     * Erases whoever a case is about, with all their cases, from every edition.
     *
     * @param caseId the case as contributions have it
     */
    Erased erasePersonOfCase(String caseId);

    /**
     * Erases a citizen from every edition.
     *
     * @param citizenId the citizen as contributions have it
     */
    Erased eraseCitizen(String citizenId);

    /** How many contributions went, of how many editions. */
    record Erased(int contributions, int editions) {

        /** In Danish. */
        public String inWords() {
            return "%d bidrag i %d %s"
                    .formatted(contributions, editions, editions == 1 ? "udgave" : "udgaver");
        }
    }
}
