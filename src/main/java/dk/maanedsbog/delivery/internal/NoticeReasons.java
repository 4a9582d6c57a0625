package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Role;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.book.HeldEditions;
import dk.maanedsbog.delivery.NoticeKind;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PastPull.State;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrigin;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Assessments;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What needs somebody at this very moment. The store is asked, so what happened while nobody
 * listened is found as well, and what has been dealt with is gone.
 */
@Component
class NoticeReasons {

    /** Older trouble has been seen, or no longer matters. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final int PULLS = 50;

    private final HeldEditions held;
    private final Editions editions;
    private final Decisions decisions;
    private final Assessments assessments;
    private final PullHistory pulls;
    private final Clock clock;

    NoticeReasons(
            HeldEditions held,
            Editions editions,
            Decisions decisions,
            Assessments assessments,
            PullHistory pulls,
            Clock clock) {
        this.held = held;
        this.editions = editions;
        this.decisions = decisions;
        this.assessments = assessments;
        this.pulls = pulls;
        this.clock = clock;
    }

    /**
     * @param since what went wrong before is not told of; what waits still is
     */
    List<Notice> standing(Instant since) {
        return Stream.concat(
                        held.all().stream()
                                .filter(edition -> edition.state() == HeldEdition.State.WAITING)
                                .flatMap(edition -> waiting(edition).stream()),
                        wentWrong(since))
                .toList();
    }

    /** An approver is asked when the signature, where one is lacking, has been given. */
    private Optional<Notice> waiting(HeldEdition edition) {
        List<Decision.Kind> lacking = decisions.lacking(edition.id());
        if (lacking.contains(Decision.Kind.SIGNED)) {
            return Optional.of(
                    new Notice(
                            NoticeKind.SIGNATURE,
                            edition.id(),
                            edition.period(),
                            Role.ADMINISTRATOR));
        }
        return assessments
                .ofEdition(edition.id())
                .flatMap(Assessment::approver)
                .flatMap(Role::ofCode)
                .filter(role -> lacking.contains(Decision.Kind.APPROVED))
                .map(role -> new Notice(NoticeKind.APPROVAL, edition.id(), edition.period(), role));
    }

    private Stream<Notice> wentWrong(Instant since) {
        Instant news = clock.instant().minus(NEWS);
        List<PastPull> ended =
                pulls.newest(PULLS).stream()
                        .filter(pull -> !pull.check())
                        .filter(pull -> Set.of(State.REFUSED, State.FAILED).contains(pull.state()))
                        .filter(pull -> pull.endedAt().filter(news::isBefore).isPresent())
                        .filter(pull -> pull.endedAt().filter(since::isBefore).isPresent())
                        .filter(pull -> !publishedSince(pull))
                        .toList();
        List<Assessment> refusals =
                ended.isEmpty()
                        ? List.of()
                        : assessments.newest(PULLS).stream()
                                .filter(said -> said.colour() == Colour.RED)
                                .toList();
        return ended.stream().flatMap(pull -> kind(pull, refusals).map(kind -> of(pull, kind)));
    }

    /** A planned pull is told of however it ended; whoever began another reads it on the spot. */
    private static Stream<NoticeKind> kind(PastPull pull, List<Assessment> refusals) {
        if (refusals.stream().anyMatch(said -> isOf(said, pull))) {
            return Stream.of(NoticeKind.GATE);
        }
        return pull.startedAs() == PullOrigin.Kind.SCHEDULE
                ? Stream.of(NoticeKind.PULL)
                : Stream.empty();
    }

    private static boolean isOf(Assessment said, PastPull pull) {
        return pull.state() == State.REFUSED
                && said.period().equals(pull.period())
                && !said.at().isBefore(pull.startedAt())
                && !said.at().isAfter(pull.endedAt().orElseThrow());
    }

    private static Notice of(PastPull pull, NoticeKind kind) {
        return new Notice(kind, pull.id(), pull.period(), Role.ADMINISTRATOR);
    }

    private boolean publishedSince(PastPull pull) {
        return editions.newest(pull.period())
                .filter(edition -> edition.publishedAt().isAfter(pull.startedAt()))
                .isPresent();
    }
}
