package dk.maanedsbog.organisation;

import java.time.LocalDate;
import java.util.List;

/** The whole staff as one extract tells it. */
public record StaffList(
        LocalDate dataUntil,
        List<Department> departments,
        List<Team> teams,
        List<Employee> employees,
        List<Membership> memberships) {}
