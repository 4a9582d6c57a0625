package dk.maanedsbog.pull.internal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import dk.maanedsbog.configuration.ScheduleSettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.pull.PullOutcome;
import dk.maanedsbog.pull.PullProgress;
import dk.maanedsbog.pull.PullRequest;
import dk.maanedsbog.pull.Pulls;
import dk.maanedsbog.shared.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does what an order asks for, and says whether it is to be tried again. */
@Component
class OrderedPull {

    /** How long it is waited for another pull, which is done in less. */
    static final Duration FOR_ANOTHER = Duration.ofSeconds(30);

    private static final String PUBLISHED =
            "Der ventes ikke længere: perioden er hentet på anden vis imens.";
    private static final String SWITCHED_OFF =
            "Der ventes ikke længere: tidsplanen er slået fra. Tallene kan hentes på knappen eller fra"
                    + " serverens terminal.";

    private static final Logger LOG = LoggerFactory.getLogger(OrderedPull.class);

    private final Pulls pulls;
    private final PullJournal journal;
    private final ScheduleSettings schedule;
    private final Clock clock;

    @Autowired
    OrderedPull(Pulls pulls, PullJournal journal, Settings settings, Clock clock) {
        this(pulls, journal, settings.schedule(), clock);
    }

    OrderedPull(Pulls pulls, PullJournal journal, ScheduleSettings schedule, Clock clock) {
        this.pulls = pulls;
        this.journal = journal;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * Pulls; a planned pull that came to its end before its node died, or whose period somebody
     * published in the meantime, makes no second revision. One whose plan is gone from the settings
     * is not wanted any more either.
     */
    CompletionHandler<PullOrder> run(PullOrder order) {
        Period period = order.wanted();
        boolean settled = order.planned().filter(at -> journal.settled(period, at)).isPresent();
        if (settled || switchedOff(order)) {
            order.planned()
                    .ifPresent(at -> journal.drop(period, at, settled ? PUBLISHED : SWITCHED_OFF));
            return new OnCompleteRemove<>();
        }
        PullOutcome outcome =
                pulls.run(request(order, period), order.origin(), PullProgress.SILENT);
        LOG.info("Pull of {} ended: {}", period.code(), outcome.getClass().getSimpleName());
        return nextTry(order, outcome)
                .<CompletionHandler<PullOrder>>map(
                        next -> (done, task) -> task.reschedule(done, next))
                .orElseGet(OnCompleteRemove::new);
    }

    private boolean switchedOff(PullOrder order) {
        if (schedule.source().isEmpty()) {
            return true;
        }
        boolean plan =
                order.wanted().kind() == Period.Kind.MONTH
                        ? schedule.monthly().isPresent()
                        : schedule.weekly().isPresent();
        return order.planned().isPresent() && !plan;
    }

    private PullRequest request(PullOrder order, Period period) {
        var source = schedule.source().orElseThrow();
        return new PullRequest(
                period,
                source.addressOf(period),
                source.description(),
                Optional.empty(),
                order.check(),
                order.provisional());
    }

    private Optional<Instant> nextTry(PullOrder order, PullOutcome outcome) {
        return switch (outcome) {
            case PullOutcome.Waiting(var reason, var nextTry) -> Optional.of(nextTry);
            case PullOutcome.Busy(var reason) -> Optional.of(inAWhile());
            default ->
                    // a store that was away has no line of it, and so nobody would be told
                    order.planned()
                            .filter(at -> !journal.settled(order.wanted(), at))
                            .map(at -> inAWhile());
        };
    }

    private Instant inAWhile() {
        return clock.instant().plus(FOR_ANOTHER);
    }
}
