package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Display;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.organisation.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What a display may be called on the wall: nothing, once somebody who bears the name is employed.
 * The staff is looked at every few minutes, and each name tried once for a staff list.
 */
@Component
class ShownNames {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private record Tried(List<Employee> staff, Instant until, Map<String, Boolean> named) {}

    private final Staff staff;
    private final Clock clock;
    private volatile Tried tried = new Tried(List.of(), Instant.MIN, Map.of());

    ShownNames(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** The display's name, or an empty one. */
    String of(Display display) {
        Tried now = current();
        return now.named().computeIfAbsent(display.name(), name -> names(now.staff(), name))
                ? ""
                : display.name();
    }

    private static boolean names(List<Employee> staff, String name) {
        return NamesInText.first(staff, List.of(name)).isPresent();
    }

    private Tried current() {
        Tried now = tried;
        if (clock.instant().isBefore(now.until())) {
            return now;
        }
        List<Employee> employees = staff.employees();
        boolean same = employees.equals(now.staff()) && !now.named().isEmpty();
        Tried next =
                new Tried(
                        employees,
                        clock.instant().plus(KEPT),
                        same ? now.named() : new ConcurrentHashMap<>());
        tried = next;
        return next;
    }
}
