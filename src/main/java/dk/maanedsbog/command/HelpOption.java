package dk.maanedsbog.command;

import picocli.CommandLine.Option;

/** The help that every command gives. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Vis denne hjælp.")
    private boolean help;
}
