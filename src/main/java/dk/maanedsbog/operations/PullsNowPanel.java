package dk.maanedsbog.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.pull.PullHistory;
import dk.maanedsbog.pull.PullOrders;
import dk.maanedsbog.pull.PullOrders.Coming;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is pulled now and next. While a pull is at work, the page asks every other second; at rest
 * it asks nothing, so that an open page keeps no session alive.
 */
final class PullsNowPanel extends Section {

    private static final long serialVersionUID = 1;

    private static final int OFTEN = (int) Duration.ofSeconds(2).toMillis();
    private static final int NEVER = -1;

    /** An order that is due is taken up within this time, unless no node takes any up. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private final transient PullHistory history;
    private final transient PullOrders orders;
    private final transient Clock clock;
    private final Div now = new Div();
    private transient Registration polls;
    private boolean active;
    private transient Seen seen;

    PullsNowPanel(PullHistory history, PullOrders orders, PullStart start, Clock clock) {
        this.history = history;
        this.orders = orders;
        this.clock = clock;
        addClassNames("panel", "pulls-now");
        now.addClassName("pulls-state");
        add(new H2(getTranslation("pulls.title")), now, start);
        start.whenOrdered(this::look);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(NEVER);
    }

    /** All that the panel tells, to see whether any of it is new. */
    private record Seen(
            Optional<PastPull> running,
            List<PastPull.Step> steps,
            List<PastPull> waiting,
            List<Coming> due,
            List<Coming> planned) {}

    private void look() {
        Optional<PastPull> running = history.running();
        var next =
                new Seen(
                        running,
                        running.map(pull -> history.details(pull.id()).steps()).orElse(List.of()),
                        history.waiting(),
                        orders.ordered().stream().filter(this::due).toList(),
                        orders.planned());
        if (!next.equals(seen)) {
            seen = next;
            show(next);
        }
        follow(running.isPresent() || !next.due().isEmpty());
    }

    private void show(Seen found) {
        now.removeAll();
        found.running()
                .ifPresentOrElse(
                        pull -> running(pull, found.steps()), () -> line("pulls.none-running"));
        found.waiting().forEach(this::waiting);
        found.due().forEach(this::queued);
        planned(found.planned());
    }

    private void follow(boolean going) {
        UI page = UI.getCurrent();
        page.setPollInterval(going ? OFTEN : NEVER);
        if (active && !going) {
            ComponentUtil.fireEvent(page, new PullsChanged(page));
        }
        active = going;
    }

    private boolean due(Coming order) {
        return Duration.between(clock.instant(), order.at()).compareTo(SOON) < 0;
    }

    private void running(PastPull pull, List<PastPull.Step> steps) {
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                "pulls.running",
                                PullWords.pull(pull),
                                Dates.moment(pull.startedAt()),
                                PullWords.startedBy(pull)));
        line.addClassName("pulls-running");
        line.getElement().setAttribute("role", "status");
        now.add(line, new PullSteps(steps, getTranslation("pulls.step.running")));
    }

    private void waiting(PastPull pull) {
        now.add(
                new Notice(
                        getTranslation(
                                "pulls.waiting",
                                PullWords.pull(pull),
                                pull.nextTry().map(Dates::moment).orElse(""),
                                Integer.toString(pull.attempts()),
                                pull.reason().orElse(""))));
    }

    private void queued(Coming order) {
        now.add(
                new Paragraph(
                        getTranslation(
                                "pulls.queued",
                                Dates.period(order.period()),
                                PullWords.startedBy(order.by()))));
    }

    private void planned(List<Coming> planned) {
        planned.forEach(
                plan -> line("pulls.next", Dates.period(plan.period()), Dates.moment(plan.at())));
        if (planned.isEmpty()) {
            line("pulls.no-schedule");
        }
    }

    private void line(String key, Object... values) {
        Paragraph line = new Paragraph(getTranslation(key, values));
        line.addClassName("quiet");
        now.add(line);
    }
}
