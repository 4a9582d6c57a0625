package dk.maanedsbog.ui;

/** An address was asked for that is not for the viewer's role. */
final class NotForRole extends RuntimeException {

    private static final long serialVersionUID = 1;
}
