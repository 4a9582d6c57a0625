package dk.maanedsbog.command;

import dk.maanedsbog.access.AccountProblem;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.configuration.ConfigurationInvalid;
import dk.maanedsbog.indicator.CatalogueInvalid;
import dk.maanedsbog.shared.FailureReason;
import dk.maanedsbog.upkeep.UpkeepRefused;
import java.net.BindException;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Ends a failed command with one Danish message and no stack trace; the log keeps the details. */
final class CommandFailures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult args) {
        var err = command.getErr();
        var known = causes(failure).filter(CommandFailures::speaksToUsers).findFirst();
        if (known.isPresent()) {
            err.println(known.get().getMessage());
        } else if (causes(failure).anyMatch(BindException.class::isInstance)) {
            err.println(
                    "Porten er optaget af et andet program, måske en månedsbog, der allerede kører."
                            + " Stop det, eller vælg en anden port med --port.");
        } else if (FailureReason.of(failure).isPresent()) {
            LoggerFactory.getLogger(CommandFailures.class).debug("Command failed", failure);
            err.println(FailureReason.of(failure).get().message());
        } else {
            LoggerFactory.getLogger(CommandFailures.class).debug("Command failed", failure);
            err.println("Kommandoen gik i stå: " + reason(failure));
            err.println("Kør igen med --debug for at se, hvor det skete.");
        }
        return MaanedsbogCommand.FAILED;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean speaksToUsers(Throwable cause) {
        return cause instanceof ConfigurationInvalid
                || cause instanceof CatalogueInvalid
                || cause instanceof AccountProblem
                || cause instanceof BoardRefused
                || cause instanceof UpkeepRefused
                || cause instanceof CommandProblem;
    }

    private static String reason(Throwable failure) {
        Throwable root = causes(failure).reduce((first, last) -> last).orElse(failure);
        String message = root.getMessage();
        return root.getClass().getSimpleName()
                + (message == null ? "" : " – " + message.lines().findFirst().orElse(""));
    }
}
