package dk.maanedsbog.command;

import dk.maanedsbog.MaanedsbogApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A command that ran to its end in the test's own process, which is quicker than a new one: for
 * what does not hang on the process itself. What it wrote is the command's own words alone.
 */
record CommandHere(int exitCode, List<String> lines, String errors) {

    /** A command on the data folder in a test's folder. */
    static CommandHere on(Path folder, String... words) {
        return run(ApplicationProcess.withData(folder, words));
    }

    private static CommandHere run(String... arguments) {
        var output = new StringWriter();
        var errors = new StringWriter();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(MaanedsbogCommand.LOCALE);
            TimeZone.setDefault(MaanedsbogCommand.ZONE);
            int exitCode =
                    MaanedsbogCommand.line(
                                    MaanedsbogApplication.class,
                                    new PrintWriter(output, true),
                                    new PrintWriter(errors, true))
                            .execute(arguments);
            return new CommandHere(exitCode, output.toString().lines().toList(), errors.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
