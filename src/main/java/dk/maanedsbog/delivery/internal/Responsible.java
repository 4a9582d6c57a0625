package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.State;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Those who can do something about a notice: who holds its role at this very moment, of the staff
 * list and of the installation's own users.
 */
@Component
class Responsible {

    /** Who typed a wrong password too often is locked out for minutes, not out of office. */
    private static final Set<State> IN_OFFICE = Set.of(State.OPEN, State.LOCKED_FOR_A_WHILE);

    private final Staff staff;
    private final Recipients recipients;
    private final Accounts accounts;
    private final Clock clock;

    Responsible(Staff staff, Recipients recipients, Accounts accounts, Clock clock) {
        this.staff = staff;
        this.recipients = recipients;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether each has an address is not asked: that one is lacking is to be seen. */
    List<Addressee> of(Role role) {
        Stream<Addressee> employees =
                staff.placedOn(LocalDate.now(clock)).stream()
                        .flatMap(placed -> employee(placed.employee(), role).stream());
        Stream<Addressee> users =
                accounts.all().stream()
                        .filter(account -> account.employeeId().isEmpty())
                        .filter(account -> IN_OFFICE.contains(account.state()))
                        .filter(account -> account.roles().contains(role))
                        .map(
                                account ->
                                        new Addressee(
                                                Optional.empty(),
                                                account.userName(),
                                                account.name(),
                                                account.email()));
        return Stream.concat(employees, users).toList();
    }

    private Optional<Addressee> employee(Employee employee, Role role) {
        return recipients
                .viewer(employee.id())
                .filter(viewer -> viewer.roles().contains(role))
                .map(
                        viewer ->
                                new Addressee(
                                        Optional.of(employee.id()),
                                        viewer.userName(),
                                        employee.name(),
                                        employee.email().map(String::strip)));
    }

    /**
     * The addressee of a mail, as he or she stands now.
     *
     * @throws NotNow for one who no longer holds the role, or has no address
     */
    Addressee addressee(OutboxMail mail, Role role) throws NotNow {
        Addressee found =
                of(role).stream()
                        .filter(
                                each ->
                                        each.employeeId().isPresent()
                                                ? each.employeeId().equals(mail.employee())
                                                : mail.user()
                                                        .filter(each.userName()::equals)
                                                        .isPresent())
                        .findFirst()
                        .orElseThrow(() -> new NotNow(MailReason.NO_ACCESS));
        if (found.address().filter(Recipients::possible).isEmpty()) {
            throw new NotNow(MailReason.NO_ADDRESS);
        }
        return found;
    }
}
