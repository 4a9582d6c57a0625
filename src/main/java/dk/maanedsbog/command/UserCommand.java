package dk.maanedsbog.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The users, from the server's own terminal. */
@Command(
        name = "user",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        commandListHeading = "%nKommandoer:%n",
        synopsisSubcommandLabel = "KOMMANDO",
        description = {
            "Opretter, viser, låser og åbner brugere.",
            "Virker også, mens månedsbogen kører på samme datamappe."
        },
        subcommands = {
            UserAddCommand.class,
            UserListCommand.class,
            UserLockCommand.class,
            UserUnlockCommand.class
        })
final class UserCommand implements Runnable {

    @Mixin private HelpOption help;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Skriv, hvad der skal ske: add, list, lock eller unlock.");
    }
}
