package dk.maanedsbog.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's first word: what there is, and how each command ends. */
@Command(
        name = "maanedsbog",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        commandListHeading = "%nKommandoer:%n",
        versionProvider = Version.class,
        description = "Månedsbog: jobcentrets resultater, måned for måned.",
        synopsisSubcommandLabel = "KOMMANDO",
        subcommands = {
            StartCommand.class,
            PullCommand.class,
            SignCommand.class,
            ExportCommand.class,
            UserCommand.class,
            DisplayCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            EraseCommand.class,
            DemoExtractCommand.class,
            BenchCommand.class,
            BenchFloorCommand.class,
            BenchSeedCommand.class,
            TestCommand.class
        })
public final class MaanedsbogCommand implements Runnable {

    /** What {@link #run} gives back when the application goes on serving. */
    public static final int STILL_RUNNING = -1;

    static final Locale LOCALE = Locale.of("da", "DK");
    static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Copenhagen");

    static final int FAILED = 1;
    static final int REFUSED = 3;
    static final int WAITING = 4;

    @CommandLine.Mixin private HelpOption help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Vis versionen.")
    private boolean version;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /**
     * Runs one command.
     *
     * @param application the Spring Boot application that commands start
     * @return the process's exit code: 0 done, 1 failed, 2 wrong usage, 3 refused, 4 waiting; or
     *     {@link #STILL_RUNNING}
     */
    public static int run(Class<?> application, String... args) {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setErr(err);
        System.setOut(out);
        return line(
                        application,
                        new PrintWriter(out, true, StandardCharsets.UTF_8),
                        new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    /** The command line, and where its commands write. */
    static CommandLine line(Class<?> application, PrintWriter out, PrintWriter err) {
        return new CommandLine(new MaanedsbogCommand(), new CommandFactory(application))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new CommandFailures());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Skriv, hvad der skal ske.");
    }
}
