package dk.maanedsbog.command;

/** A command can't go on; the message tells the user in Danish why and what to do. */
final class CommandProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandProblem(String message) {
        super(message);
    }
}
