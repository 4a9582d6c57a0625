package dk.maanedsbog.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The wall displays, from the server's own terminal. */
@Command(
        name = "display",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        commandListHeading = "%nKommandoer:%n",
        synopsisSubcommandLabel = "KOMMANDO",
        description = {
            "Udsteder, viser og afmelder skærme, der viser resultattavler.",
            "Virker også, mens månedsbogen kører på samme datamappe."
        },
        subcommands = {
            DisplayIssueCommand.class,
            DisplayListCommand.class,
            DisplayRevokeCommand.class
        })
final class DisplayCommand implements Runnable {

    @Mixin private HelpOption help;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Skriv, hvad der skal ske: issue, list eller revoke.");
    }
}
