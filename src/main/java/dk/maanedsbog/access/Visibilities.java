package dk.maanedsbog.access;

import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Decides what a viewer may see, from the membership that the extract tells of today. */
@Service
public class Visibilities {

    private final Staff staff;
    private final Clock clock;

    Visibilities(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** The viewer's visibility today; nothing for one who is neither employed nor administrator. */
    public Visibility of(Viewer viewer) {
        if (viewer.administrator()) {
            return Visibility.departmentsOnly();
        }
        return ownDepartment(viewer).map(Visibility::ownDepartment).orElseGet(Visibility::nothing);
    }

    /** The department that the viewer belongs to today. */
    public Optional<String> ownDepartment(Viewer viewer) {
        return viewer.employeeId()
                .flatMap(id -> staff.teamOn(id, LocalDate.now(clock)))
                .map(Team::departmentId);
    }
}
