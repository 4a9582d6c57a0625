package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.ChoiceList;
import dk.maanedsbog.ui.ChoiceList.Choice;
import dk.maanedsbog.ui.ChoiceList.Group;
import dk.maanedsbog.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts a pull or a dry run of a month or a week from the configured source. */
final class PullStart extends Div {

    private static final long serialVersionUID = 1;
    private static final int MONTHS = 24;
    private static final int WEEKS = 13;

    private final transient PullOrders orders;
    private final transient Administration administration;
    private final transient AuditTrail trail;
    private final transient Clock clock;
    private final Div told = new Div();
    private final Div form = new Div();
    private transient Period chosen;
    private transient Runnable ordered = () -> {};

    PullStart(PullOrders orders, Administration administration, AuditTrail trail, Clock clock) {
        this.orders = orders;
        this.administration = administration;
        this.trail = trail;
        this.clock = clock;
        this.chosen = new Period.Month(YearMonth.from(today())).previous();
        addClassName("pull-start");
        form.addClassName("access-form");
        add(form, told);
        if (orders.source().isPresent()) {
            build();
        } else {
            Paragraph none = new Paragraph(getTranslation("pulls.no-source"));
            none.addClassName("quiet");
            form.add(none);
        }
    }

    void whenOrdered(Runnable action) {
        ordered = action;
    }

    private void build() {
        Div box =
                new Div(
                        new ChoiceList(
                                getTranslation("pulls.period"),
                                List.of(
                                        group("pulls.months", months()),
                                        group("pulls.weeks", weeks())),
                                chosen.code(),
                                code -> chosen = Period.parse(code)));
        box.addClassName("unit-picker");
        form.removeAll();
        form.add(
                new Field(getTranslation("pulls.period"), box),
                new Confirmed(
                        getTranslation("pulls.start"),
                        () ->
                                Optional.of(
                                        getTranslation(
                                                provisional(chosen)
                                                        ? "pulls.start.ask-provisional"
                                                        : "pulls.start.ask",
                                                Dates.period(chosen))),
                        () -> order(false)),
                new Confirmed(
                        getTranslation("pulls.check"),
                        () -> Optional.of(getTranslation("pulls.check.ask", Dates.period(chosen))),
                        () -> order(true)));
    }

    private Stream<Period> months() {
        return Stream.iterate((Period) new Period.Month(YearMonth.from(today())), Period::previous)
                .limit(MONTHS);
    }

    private Stream<Period> weeks() {
        return Stream.iterate((Period) Period.Week.of(today()), Period::previous).limit(WEEKS);
    }

    private Group group(String heading, Stream<Period> periods) {
        return new Group(
                getTranslation(heading),
                periods.map(period -> new Choice(period.code(), label(period))).toList());
    }

    private String label(Period period) {
        return provisional(period)
                ? getTranslation("pulls.provisional", Dates.period(period))
                : Dates.period(period);
    }

    private boolean provisional(Period period) {
        return !period.lastDay().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    private void order(boolean check) {
        Period period = chosen;
        String what = (check ? "Prøve af hentning: " : "Hentning: ") + DanishFormat.period(period);
        Told said =
                administration.act(
                        what,
                        by -> {
                            var answer =
                                    orders.order(period, check, !check && provisional(period), by);
                            if (answer == PullOrders.Answer.ORDERED) {
                                trail.add(by, AuditAction.PULL_ORDERED, what, Optional.empty(), 0);
                            }
                            return Told.of(
                                    getTranslation(
                                            "pulls.order." + answer.name().toLowerCase(Locale.ROOT),
                                            Dates.period(period)));
                        });
        told.removeAll();
        told.add(said.shown());
        build();
        ordered.run();
    }
}
