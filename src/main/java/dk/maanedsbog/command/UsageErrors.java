package dk.maanedsbog.command;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Danish what is wrong with the way a command was written. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        var err = command.getErr();
        err.println(message(problem));
        err.println(
                "Se, hvordan kommandoen skrives: %s --help"
                        .formatted(command.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                    "Ukendt: " + String.join(" ", unmatched.getUnmatched());
            case MutuallyExclusiveArgsException exclusive ->
                    choices(exclusive.getCommandLine().getCommandSpec());
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    "Der mangler: "
                            + missing.getMissing().stream()
                                    .map(UsageErrors::name)
                                    .collect(Collectors.joining(", "));
            case OverwrittenOptionException twice ->
                    "Skrevet mere end én gang: " + name(twice.getOverwritten());
            case MaxValuesExceededException ignored -> "Noget er skrevet mere end én gang.";
            case ParameterException wrong when isWhole(wrong.getArgSpec()) ->
                    "%s skal være et helt tal.".formatted(name(wrong.getArgSpec()));
            case ParameterException wrong
                    when wrong.getCause() instanceof TypeConversionException told ->
                    told.getMessage();
            default -> problem.getMessage();
        };
    }

    private static String choices(CommandLine.Model.CommandSpec command) {
        List<String> names =
                command.argGroups().stream()
                        .flatMap(group -> group.options().stream())
                        .map(CommandLine.Model.OptionSpec::longestName)
                        .toList();
        return names.size() == 2
                ? "Vælg enten %s eller %s, ikke begge.".formatted(names.toArray())
                : "Vælg kun én af %s.".formatted(String.join(", ", names));
    }

    private static boolean isWhole(CommandLine.Model.ArgSpec argument) {
        return argument != null
                && (argument.type() == int.class
                        || argument.type() == Integer.class
                        || argument.type() == long.class);
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
