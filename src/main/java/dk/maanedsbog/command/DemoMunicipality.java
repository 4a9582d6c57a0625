package dk.maanedsbog.command;

import dk.maanedsbog.book.Editions;
import dk.maanedsbog.demo.DemoExtract;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.shared.Period;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Fills an empty installation with two years and twelve weeks of a made-up municipality. */
final class DemoMunicipality {

    private static final int CITIZENS = 1800;
    private static final int MONTHS_OF_DATA = 36;
    private static final int MONTHS_TO_PULL = 24;

    /** As many as the line on a wall board, the current one among them. */
    private static final int WEEKS_TO_PULL = 12;

    private final Pulls pulls;
    private final Editions editions;
    private final LocalDate today;
    private final PrintWriter terminal;

    DemoMunicipality(ApplicationContext context, PrintWriter terminal) {
        pulls = context.getBean(Pulls.class);
        editions = context.getBean(Editions.class);
        today = LocalDate.now(context.getBean(Clock.class));
        this.terminal = terminal;
    }

    /** Writes the extract and pulls what is not pulled yet, oldest first. */
    void pullAll(Path extract) {
        YearMonth lastMonth = YearMonth.from(today).minusMonths(1);
        terminal.println("Laver en demokommune med opdigtede borgere og medarbejdere …");
        new DemoExtract(new DemoExtract.Size(CITIZENS, MONTHS_OF_DATA, lastMonth, 1, false, today))
                .write(extract, step -> {});
        for (Period period : periods(lastMonth)) {
            if (editions.newest(period).isEmpty()) {
                pull(period, extract);
            }
        }
    }

    private List<Period> periods(YearMonth lastMonth) {
        List<Period> periods = new ArrayList<>();
        for (int back = MONTHS_TO_PULL - 1; back >= 0; back--) {
            periods.add(new Period.Month(lastMonth.minusMonths(back)));
        }
        for (int back = WEEKS_TO_PULL - 1; back >= 0; back--) {
            periods.add(Period.Week.of(today.minusWeeks(back)));
        }
        return periods;
    }

    private void pull(Period period, Path extract) {
        boolean running = !period.lastDay().isBefore(today);
        PullOutcome outcome =
                pulls.run(
                        new PullRequest(
                                period,
                                extract.toString(),
                                "standard",
                                Optional.empty(),
                                false,
                                running,
                                Optional.of("Opdigtede tal")),
                        PullProgress.SILENT);
        switch (outcome) {
            case PullOutcome.Published(var edition, var warnings) ->
                    terminal.printf(
                            "  %s udgivet, %d rækker læst%n",
                            edition.period().code(), edition.rowsRead());
            case PullOutcome.Held waiting ->
                    terminal.printf("  %s venter på godkendelse%n", period.code());
            case PullOutcome.Refused(var reason) -> throw new CommandProblem(reason);
            case PullOutcome.Failed(var reason) -> throw new CommandProblem(reason);
            case PullOutcome.Busy(var reason) -> throw new CommandProblem(reason);
            case PullOutcome.Waiting(var reason, var next) -> throw new CommandProblem(reason);
            case PullOutcome.Checked checked -> throw new IllegalStateException("" + checked);
        }
    }
}
