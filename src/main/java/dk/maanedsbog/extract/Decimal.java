package dk.maanedsbog.extract;

/** The sign before a number's decimals. */
public enum Decimal {
    /** Both are taken; {@code 1.234} is thousands only where the column uses commas elsewhere. */
    AUTO,
    /** Only commas; dots group thousands. */
    COMMA,
    /** Only points. */
    POINT,
    /** Found, not configured: both signs, but a lone dot before three digits groups thousands. */
    MOSTLY_COMMA
}
