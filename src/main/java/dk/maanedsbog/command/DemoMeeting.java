package dk.maanedsbog.command;

import dk.maanedsbog.access.DemoAccounts;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.WantedGoal;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * What the leaders of the made-up municipality have agreed: goals of a year, set a little above
 * where they stood when it began, and a few words for the wall. Set as leaders set them, once.
 */
final class DemoMeeting {

    /** More of them is what each is wanted to be. */
    private static final List<String> WANTED_MORE =
            List.of(
                    "basket_total",
                    "in_job",
                    "in_internship",
                    "in_education",
                    "activated_citizens");

    private static final BigDecimal A_LITTLE_MORE = new BigDecimal("1.06");
    private static final String REASON = "Opdigtet mål i demoen";
    private static final int WEEKS_TO_DEADLINE = 2;

    private final Goals goals;
    private final Notes notes;
    private final Figures figures;
    private final Editions editions;
    private final Visibilities visibilities;
    private final People people;
    private final DemoAccounts accounts;
    private final LocalDate today;

    DemoMeeting(ApplicationContext context) {
        goals = context.getBean(Goals.class);
        notes = context.getBean(Notes.class);
        figures = context.getBean(Figures.class);
        editions = context.getBean(Editions.class);
        visibilities = context.getBean(Visibilities.class);
        people = context.getBean(People.class);
        accounts = context.getBean(DemoAccounts.class);
        today = LocalDate.now(context.getBean(Clock.class));
    }

    void hold() {
        accounts.groups().stream()
                .flatMap(group -> group.people().stream())
                .flatMap(person -> people.viewer(person.userName()).stream())
                .forEach(viewer -> units(viewer).forEach(unit -> hold(viewer, unit)));
    }

    private Stream<Unit> units(Viewer viewer) {
        return Stream.concat(
                        Stream.of(Unit.MUNICIPALITY),
                        visibilities.ownDepartment(viewer).map(Unit::department).stream())
                .filter(unit -> goals.mayBeSetBy(viewer, unit));
    }

    private void hold(Viewer viewer, Unit unit) {
        if (goals.of(List.of(unit)).all().isEmpty()) {
            goals.set(
                    viewer,
                    Stream.of(YearMonth.from(today).withMonth(1).minusYears(1), january())
                            .flatMap(month -> wanted(viewer, unit, month))
                            .toList());
        }
        if (notes.of(unit).isEmpty() && notes.mayBeWrittenBy(viewer, unit)) {
            notes.write(
                    viewer,
                    unit,
                    List.of("Opdigtet: to nye virksomheder tager imod i praktik"),
                    List.of(
                            new Agreement(
                                    "Ring til de virksomheder, hvor en praktik slutter",
                                    "virksomhedskonsulenterne",
                                    today.plusWeeks(WEEKS_TO_DEADLINE))));
        }
    }

    private YearMonth january() {
        return YearMonth.from(today).withMonth(1);
    }

    private Stream<WantedGoal> wanted(Viewer viewer, Unit unit, YearMonth month) {
        Optional<Edition> before = editions.newest(new Period.Month(month.minusMonths(1)));
        return before.stream()
                .flatMap(
                        edition ->
                                figures
                                        .find(
                                                visibilities.of(viewer),
                                                FigureQuery.of(edition)
                                                        .units(List.of(unit))
                                                        .indicators(WANTED_MORE))
                                        .stream())
                .flatMap(figure -> wanted(figure, month).stream());
    }

    private static Optional<WantedGoal> wanted(Figure figure, YearMonth month) {
        return figure.value()
                .filter(value -> value.signum() > 0)
                .map(value -> value.multiply(A_LITTLE_MORE).setScale(0, RoundingMode.UP))
                .map(
                        value ->
                                new WantedGoal(
                                        figure.unit(),
                                        figure.indicator(),
                                        month,
                                        Target.atLeast(value),
                                        "",
                                        REASON));
    }
}
