package dk.maanedsbog.access.internal;

import dk.maanedsbog.access.Account;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Roles.Grant;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.EmployeeRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works out what a person may today, from the extract's staff list and the grants. */
@Component
class Standing {

    private final Staff staff;
    private final StoredRoles roles;
    private final Clock clock;

    Standing(Staff staff, StoredRoles roles, Clock clock) {
        this.staff = staff;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * The account with today's rights. Empty for an employee who has not begun or has left,
     * whatever was granted, and for one who has no role at all.
     */
    Optional<Account> today(Identity identity) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        found.addAll(identity.own());
        String name = identity.displayName();
        if (identity.employeeId().isPresent()) {
            Optional<Staff.Placed> placed =
                    staff.placedOn(identity.employeeId().get(), LocalDate.now(clock));
            if (placed.isEmpty()) {
                return Optional.empty();
            }
            found.add(Role.of(EmployeeRole.of(placed.get().employee().role())));
            name = placed.get().employee().name();
        }
        Set<String> departments = new HashSet<>(identity.ownDepartments());
        for (Grant grant : roles.active(identity.userName(), identity.employeeId())) {
            found.add(grant.role());
            grant.departmentId().ifPresent(departments::add);
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(identity.with(name, found, departments));
    }
}
