package dk.maanedsbog.ui;

/** Who a view is for. */
public enum Audience {
    /** All who are anybody here. */
    EVERYONE,
    /** All who see figures, if only of departments. */
    READERS,
    /** Those who work in a department, and so have a team and figures of their own. */
    STAFF,
    /**
     * Those who see figures of persons: staff, and heads of the departments that they were given.
     */
    PERSONS,
    /** Those who run the installation; never while one is shown another's pages. */
    ADMINISTRATORS,
    /** Those whose word an edition may wait for; never while one is shown another's pages. */
    APPROVERS
}
