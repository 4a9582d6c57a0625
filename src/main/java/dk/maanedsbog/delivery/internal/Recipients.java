package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.configuration.DeliverySettings;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.organisation.Employee;
import dk.maanedsbog.organisation.Staff;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who may get a mail: people of the staff list alone, by the rights of this very moment. */
@Component
class Recipients {

    private final Staff staff;
    private final People people;
    private final Visibilities visibilities;
    private final DeliverySettings settings;
    private final Clock clock;

    Recipients(
            Staff staff, People people, Visibilities visibilities, Settings settings, Clock clock) {
        this.staff = staff;
        this.people = people;
        this.visibilities = visibilities;
        this.settings = settings.delivery();
        this.clock = clock;
    }

    /**
     * The ids of those whose role gets mails, in name order; whether each has an address is not
     * asked.
     */
    List<String> ids() {
        return staff.placedOn(today()).stream()
                .map(placed -> placed.employee().id())
                .filter(id -> viewer(id).filter(this::amongReceivers).isPresent())
                .toList();
    }

    /** Whether the viewer is somebody whose role gets mails. */
    boolean amongReceivers(Viewer viewer) {
        return viewer.roles().stream().map(Role::code).anyMatch(settings.roles()::contains);
    }

    /**
     * The employee as a recipient of an edition.
     *
     * @throws NotNow for one who may get none
     */
    Recipient receiver(String employeeId) throws NotNow {
        Recipient recipient = reader(employeeId);
        if (!amongReceivers(recipient.viewer())) {
            throw new NotNow(MailReason.NO_ACCESS);
        }
        return recipient;
    }

    /**
     * The employee as a recipient of what he or she has asked for.
     *
     * @throws NotNow for one who may get none
     */
    Recipient reader(String employeeId) throws NotNow {
        Staff.Placed placed =
                staff.placedOn(employeeId, today())
                        .orElseThrow(() -> new NotNow(MailReason.NO_ACCESS));
        Viewer viewer = viewer(employeeId).orElseThrow(() -> new NotNow(MailReason.NO_ACCESS));
        Visibility visibility = visibilities.of(viewer);
        if (!visibility.departments()) {
            throw new NotNow(MailReason.NO_ACCESS);
        }
        checkAddress(placed.employee());
        return new Recipient(placed.employee(), placed.team(), viewer, visibility);
    }

    /** A user may be called as an employee is numbered: only the employee's own rights count. */
    Optional<Viewer> viewer(String employeeId) {
        return people.viewer(employeeId)
                .filter(viewer -> viewer.employeeId().equals(Optional.of(employeeId)));
    }

    private void checkAddress(Employee employee) throws NotNow {
        String address = employee.email().map(String::strip).orElse("");
        if (!possible(address)) {
            throw new NotNow(MailReason.NO_ADDRESS);
        }
        if (staff.employeesWithEmail(address).size() > 1) {
            throw new NotNow(MailReason.SHARED_ADDRESS);
        }
    }

    /** One plain address, and nothing that a header or a command could be made of. */
    static boolean possible(String address) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(address, true);
            return parsed.length == 1
                    && parsed[0].getAddress().equals(address)
                    && address.indexOf('@') > 0
                    && StandardCharsets.US_ASCII.newEncoder().canEncode(address)
                    && address.chars().noneMatch(Character::isISOControl);
        } catch (AddressException e) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
