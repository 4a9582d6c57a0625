package dk.maanedsbog.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people of the job centre and where each belongs, by the newest extract. */
public interface Staff {

    List<Department> departments();

    List<Team> teams();

    List<Employee> employees();

    Optional<Employee> employee(String employeeId);

    /**
     * The employee whom a person means who types an id: as the extract writes it, or else in
     * whichever case, where only one can be meant.
     */
    default Optional<Employee> meant(String typed) {
        String id = typed.strip();
        return employee(id)
                .or(
                        () -> {
                            List<Employee> alike =
                                    employees().stream()
                                            .filter(one -> one.id().equalsIgnoreCase(id))
                                            .toList();
                            return alike.size() == 1
                                    ? Optional.of(alike.getFirst())
                                    : Optional.empty();
                        });
    }

    /** The employees with the e-mail address, in whichever case it is written. */
    List<Employee> employeesWithEmail(String email);

    /** The team the employee belongs to on the day; empty before the first and after the last. */
    Optional<Team> teamOn(String employeeId, LocalDate day);

    /** The employee with the team of the day; empty before the first day and after the last. */
    Optional<Placed> placedOn(String employeeId, LocalDate day);

    /** The employees who belong to a team on the day, with that team, in name order. */
    List<Placed> placedOn(LocalDate day);

    /** An employee and the team of the day. */
    record Placed(Employee employee, Team team) {}

    /** Takes over a staff list, unless the one already held reaches further. */
    void replace(StaffList list);
}
