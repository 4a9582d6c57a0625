package dk.maanedsbog.command;

import dk.maanedsbog.pull.PullProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A line a step, with rows and seconds, as each ends. */
final class TerminalProgress implements PullProgress {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final PrintWriter terminal;

    TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void stepDone(String step, long rows, Duration time) {
        terminal.println(
                String.format(
                        DANISH, "%-28s %,12d rækker %8.2f s", step, rows, time.toNanos() / 1e9));
    }
}
