package dk.maanedsbog.access;

/** What somebody is to an employee whose figures were looked at. */
public enum Relation {
    SELF,
    LEADER,
    COLLEAGUE,
    ADMINISTRATOR,
    /** On the server's own terminal. */
    OPERATOR,
    /** From elsewhere, or no longer known. */
    OTHER
}
