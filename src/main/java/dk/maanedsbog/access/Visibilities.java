package dk.maanedsbog.access;

import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The viewer's visibility today. An administrator never sees persons, whatever else the person
     * is; who is in no department and was given none sees nothing, and so does an employee who has
     * left, even with grants. Whoever is only shown another's view gets the shape of it alone.
     */
    public Visibility of(Viewer viewer) {
        Visibility own = ownOf(viewer);
        return viewer.preview() ? own.asPreview() : own;
    }

    private Visibility ownOf(Viewer viewer) {
        if (viewer.administrator()) {
            return Visibility.departmentsOnly();
        }
        Optional<String> own = ownDepartment(viewer);
        if (viewer.employeeId().isPresent() && own.isEmpty()) {
            return Visibility.nothing();
        }
        Set<String> departments = new HashSet<>(viewer.grantedDepartments());
        own.ifPresent(departments::add);
        return departments.isEmpty() ? Visibility.nothing() : Visibility.ofDepartments(departments);
    }

    /** The department that the viewer belongs to today. */
    public Optional<String> ownDepartment(Viewer viewer) {
        return viewer.employeeId()
                .flatMap(id -> staff.teamOn(id, LocalDate.now(clock)))
                .map(Team::departmentId);
    }
}
