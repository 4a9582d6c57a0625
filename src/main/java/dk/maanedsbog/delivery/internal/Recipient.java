package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Team;

/** An employee who may get a mail at this very moment, and what of the edition may be in it. */
record Recipient(Employee employee, Team team, Viewer viewer, Visibility visibility) {

    /** The address by the staff list; a recipient always has one. */
    String address() {
        return employee.email().map(String::strip).orElseThrow();
    }

    /** The name that stands in the mail's head and in the sentence on whose rights hold. */
    String name() {
        return employee.name();
    }

    String departmentId() {
        return team.departmentId();
    }
}
