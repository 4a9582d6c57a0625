package dk.maanedsbog.board.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.maanedsbog.board.Display;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A display that was named before somebody of that name was employed names nobody on the wall. */
class ShownNamesTest {

    private static final Instant NOON = Instant.parse("2026-11-09T11:00:00Z");
    private static final Employee MAJ = employee("M2", "Maj Solvang");

    private final Staff staff = mock(Staff.class);
    private final Clock clock = mock(Clock.class);
    private final ShownNames names = new ShownNames(staff, clock);

    @Test
    void a_name_goes_from_the_wall_once_somebody_bears_it() {
        when(clock.instant()).thenReturn(NOON);
        when(staff.employees()).thenReturn(List.of(MAJ));
        assertThat(names.of(display("Ved Nova"))).isEqualTo("Ved Nova");
        assertThat(names.of(display("Hos Maj"))).isEmpty();
        when(staff.employees()).thenReturn(List.of(MAJ, employee("M9", "Nova Lind")));
        when(clock.instant()).thenReturn(NOON.plus(Duration.ofMinutes(5)));
        assertThat(names.of(display("Ved Nova"))).isEmpty();
        assertThat(names.of(display("Gangen, 2. sal"))).isEqualTo("Gangen, 2. sal");
    }

    @Test
    void a_thousand_displays_read_the_staff_once() {
        when(clock.instant()).thenReturn(NOON);
        when(staff.employees()).thenReturn(List.of(MAJ));
        for (int i = 0; i < 1000; i++) {
            assertThat(names.of(display("Skærm " + i))).isEqualTo("Skærm " + i);
        }
        verify(staff, times(1)).employees();
    }

    private static Display display(String name) {
        Display display = mock(Display.class);
        when(display.name()).thenReturn(name);
        return display;
    }

    private static Employee employee(String id, String name) {
        return new Employee(id, name, Optional.empty(), "leder");
    }
}
