package dk.maanedsbog.access;

/** What the audit trail tells of. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    /** A screen that shows figures of persons or teams. */
    PERSONS_VIEWED,
    /** The cases that a figure counts. */
    CASES_VIEWED,
    /** A file out of the dashboard: workbook, CSV, picture of a chart. */
    DOWNLOADED,
    /** A file made on the server's own terminal, for the user that the operator named. */
    EXPORTED,
    /** An address, a unit or a file that was asked for and not permitted. */
    REFUSED,
    /** An administrator who sees the rights of another. */
    VIEWED_AS,
    /** A unit's goal, set or ended. */
    GOAL_SET,
    /** What a unit's wall board shows: its slides, its notes. */
    BOARD_CHANGED,
    /** A pull or a dry run that was started from the dashboard. */
    PULL_ORDERED,
    PASSWORD_CHANGED(true),
    DISPLAY_ISSUED(true),
    DISPLAY_CHANGED(true),
    DISPLAY_REVOKED(true),
    USER_ADDED(true),
    USER_LOCKED(true),
    USER_UNLOCKED(true),
    ROLE_GRANTED(true),
    ROLE_WITHDRAWN(true),
    /** A citizen's id, taken out of what figures are counted from; who asked and why. */
    CITIZEN_ERASED(true),
    /** The rows that pulls turned away, as a citizen may stand among them; who asked and why. */
    REJECTED_ROWS_ERASED(true),
    /** An edition that the quality gate held, signed for. */
    EDITION_SIGNED(true),
    EDITION_APPROVED(true),
    EDITION_REJECTED(true),
    /** Why a figure is as it is, in a leader's words. */
    CAUSE_SET,
    /**
     * An edition sent by mail to the employee who is named as its user; about a department when
     * persons' figures of it came along.
     */
    MAILED,
    /** Somebody's own mails, turned on or off, and samples asked for. */
    MAIL_WISHED,
    /** A mail that an administrator had sent again, or took as sent. */
    MAIL_SETTLED;

    private final boolean change;

    AuditAction() {
        this(false);
    }

    AuditAction(boolean change) {
        this.change = change;
    }

    /** Whether it changed who or what may see figures; such entries are kept for years. */
    public boolean change() {
        return change;
    }
}
