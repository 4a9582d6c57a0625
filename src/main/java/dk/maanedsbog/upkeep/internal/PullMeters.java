package dk.maanedsbog.upkeep.internal;

import dk.maanedsbog.upkeep.internal.PullState.LastPull;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The application's own figures for monitoring; no label ever holds a person or a unit. */
@Component
@ConditionalOnWebApplication
class PullMeters implements MeterBinder {

    private static final double MILLIS = 1000;

    /** How a pull can end; what becomes later of an edition that was held is no second end. */
    private static final List<String> OUTCOMES =
            List.of("PUBLISHED", "HELD", "CHECKED", "REFUSED", "DROPPED", "FAILED");

    /** How far a pull can be that has not ended: these come and go. */
    private static final List<String> UNFINISHED = List.of("RUNNING", "WAITING");

    private final PullState state;

    PullMeters(PullState state) {
        this.state = state;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "maanedsbog.data.age",
                "seconds",
                "How long ago the newest data end",
                now -> state.dataAge().map(PullMeters::seconds).orElse(Double.NaN));
        gauge(
                registry,
                "maanedsbog.editions",
                "editions",
                "Published editions",
                now -> now.editions());
        gauge(
                registry,
                "maanedsbog.waiting",
                "editions",
                "Editions that nobody sees before they are signed or approved",
                now -> now.waiting());
        last(registry, "maanedsbog.pull.last", "seconds", pull -> seconds(pull.took()));
        last(registry, "maanedsbog.pull.last.rows", "rows", LastPull::rows);
        last(registry, "maanedsbog.pull.last.rejected", "rows", LastPull::rejected);
        for (String outcome : OUTCOMES) {
            FunctionCounter.builder("maanedsbog.pulls", state, from -> count(from.now(), outcome))
                    .tag("outcome", outcome.toLowerCase(Locale.ROOT))
                    .description("Pulls in the history that have ended, by how")
                    .register(registry);
        }
        for (String unfinished : UNFINISHED) {
            Gauge.builder("maanedsbog.pulls.now", state, from -> count(from.now(), unfinished))
                    .tag("state", unfinished.toLowerCase(Locale.ROOT))
                    .description("Pulls at work, and pulls that wait for their extract")
                    .register(registry);
        }
    }

    private static long count(PullState.Snapshot now, String state) {
        return now.pulls().getOrDefault(state, 0L);
    }

    private void last(
            MeterRegistry registry, String name, String unit, ToDoubleFunction<LastPull> value) {
        gauge(
                registry,
                name,
                unit,
                "Of the newest edition's pull",
                now -> now.last().map(value::applyAsDouble).orElse(Double.NaN));
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            String unit,
            String description,
            ToDoubleFunction<PullState.Snapshot> value) {
        Gauge.builder(name, state, from -> value.applyAsDouble(from.now()))
                .baseUnit(unit)
                .description(description)
                .register(registry);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS;
    }
}
