package dk.maanedsbog.command;

import dk.maanedsbog.book.Publication.Citizens;
import dk.maanedsbog.book.Publication.NewContribution;
import dk.maanedsbog.book.Publication.NewFigure;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** The made-up figures of one period: every employee counts in every indicator. */
final class SeedPeriod {

    private static final int MOST = 20;
    private static final int LONGEST = 90;

    /** Whom and what a figure is about. */
    private record Place(Level level, String id, String departmentId, String teamId) {}

    private final Period period;
    private final List<Indicator> indicators;

    SeedPeriod(Period period, List<Indicator> indicators) {
        this.period = period;
        this.indicators = indicators;
    }

    void figures(Consumer<NewFigure> receiver) {
        for (Indicator indicator : indicators) {
            Map<Place, List<BigDecimal>> amounts = new LinkedHashMap<>();
            contributions(
                    indicator,
                    each ->
                            places(indicator, each)
                                    .forEach(
                                            place ->
                                                    amounts.computeIfAbsent(
                                                                    place, p -> new ArrayList<>())
                                                            .add(each.amount())));
            amounts.forEach((place, each) -> receiver.accept(figure(indicator, place, each)));
        }
    }

    void contributions(Consumer<NewContribution> receiver) {
        indicators.forEach(indicator -> contributions(indicator, receiver));
    }

    /** The same each time that it is asked, those of a department one after the other. */
    private void contributions(Indicator indicator, Consumer<NewContribution> receiver) {
        var dice = new Random(period.code().hashCode() * 31L + indicator.id().hashCode());
        int lastDay = (int) period.lastDay().toEpochDay();
        for (String department : SeedTown.departments()) {
            for (SeedTown.Person person : SeedTown.people()) {
                if (person.departmentId().equals(department)) {
                    for (int left = 1 + dice.nextInt(MOST); left > 0; left--) {
                        int days = dice.nextInt(LONGEST);
                        String number = person.id() + "-" + left;
                        receiver.accept(
                                new NewContribution(
                                        indicator.id(),
                                        "B" + number,
                                        "B" + number,
                                        person.id(),
                                        person.teamId(),
                                        department,
                                        amount(indicator.kind(), days),
                                        "S" + number,
                                        lastDay - days,
                                        lastDay));
                    }
                }
            }
        }
    }

    private static BigDecimal amount(Kind kind, int days) {
        return BigDecimal.valueOf(
                switch (kind) {
                    case COUNT -> 1;
                    case SHARE -> days % 2;
                    case SUM, MEAN, MAX -> days;
                });
    }

    private static List<Place> places(Indicator indicator, NewContribution each) {
        List<Place> places =
                List.of(
                        new Place(Level.MUNICIPALITY, "*", null, null),
                        new Place(Level.DEPARTMENT, each.departmentId(), each.departmentId(), null),
                        new Place(Level.TEAM, each.teamId(), each.departmentId(), each.teamId()),
                        new Place(
                                Level.EMPLOYEE,
                                each.employeeId(),
                                each.departmentId(),
                                each.teamId()));
        return places.stream().filter(place -> indicator.levels().contains(place.level())).toList();
    }

    private static NewFigure figure(Indicator indicator, Place place, List<BigDecimal> amounts) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(amounts.size());
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        Kind kind = indicator.kind();
        return new NewFigure(
                indicator.id(),
                place.level().code(),
                place.id(),
                place.departmentId(),
                place.teamId(),
                switch (kind) {
                    case COUNT -> count;
                    case MAX -> sorted.getLast();
                    case SUM, MEAN, SHARE -> sum;
                },
                kind.isRatio() ? count : null,
                amounts.size(),
                kind == Kind.MEAN ? sorted.get(sorted.size() / 2) : null,
                Citizens.UNKNOWN);
    }
}
