package dk.maanedsbog.command;

import java.util.Locale;

/** Writes what was measured of the pull. */
final class PullBenchReport {

    private static final String PAGE =
            """
            Each figure is from the median of %d rounds; in every round the floor and both pulls run
            one after the other, each in a fresh process, so that the ratios come from one run on
            one machine.

            %s

            Extract: %,d citizens, %d months, %,d rows. The floor is bare DuckDB in a process of its
            own: it reads the same CSV files into typed tables and runs the same indicator SQL, from
            open to the last figure, with no checks, no store and no job around it.

            | measure | value | to reach |
            |---|---|---|
            | floor, reading | %.2f s | |
            | floor, to the last figure | %.2f s | |
            | pull, first step to published | %.2f s | |
            | pull against floor | %.2f × | 2.0 × |
            | pull, rows a second | %,.0f | |
            | pull, peak resident memory | %s | 1,536 MB |
            | pull of %,d rows, first step to published | %.2f s | |
            | %.2f times the rows against once | %.2f × | 2.2 × |

            The pull by step (tables load two at a time, so their seconds overlap):

            | step | rows | seconds |
            |---|---|---|
            %s""";

    private final int citizens;
    private final int months;
    private final int rounds;

    PullBenchReport(int citizens, int months, int rounds) {
        this.citizens = citizens;
        this.months = months;
        this.rounds = rounds;
    }

    String text(BenchRun.Floor floor, BenchRun.Pull pull, BenchRun.Pull twice) {
        var steps = new StringBuilder();
        for (BenchRun.Step step : pull.steps()) {
            steps.append(
                    String.format(
                            Locale.ENGLISH,
                            "| %s | %,d | %.2f |%n",
                            step.name(),
                            step.rows(),
                            step.seconds()));
        }
        return String.format(
                Locale.ENGLISH,
                PAGE,
                rounds,
                BenchPage.machine(),
                citizens,
                months,
                pull.rows(),
                floor.read(),
                floor.total(),
                pull.published(),
                pull.published() / floor.total(),
                pull.rows() / pull.published(),
                pull.peakMegabytes() == 0 ? "–" : "%,d MB".formatted(pull.peakMegabytes()),
                twice.rows(),
                twice.published(),
                (double) twice.rows() / pull.rows(),
                twice.published() / pull.published(),
                steps);
    }
}
