package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what goes to a recipient: the words, and the workbook if the municipality sends it. */
@Component
class Letters {

    /** Where a recipient turns the mails off. */
    static final String SETTINGS_PATH = "mine-mails";

    /** A file that goes with a mail. */
    record Attachment(String name, byte[] content) {}

    private final LetterFigures figures;
    private final Workbooks workbooks;
    private final Staff staff;
    private final Settings settings;

    Letters(LetterFigures figures, Workbooks workbooks, Staff staff, Settings settings) {
        this.figures = figures;
        this.workbooks = workbooks;
        this.staff = staff;
        this.settings = settings;
    }

    /**
     * @throws NotNow when the edition holds nothing that the recipient may see
     */
    Letter letter(Edition edition, Recipient to, boolean sample) throws NotNow {
        List<LetterSection> sections =
                figures.sections(edition, to.visibility(), to.departmentId());
        if (sections.isEmpty()) {
            throw new NotNow(MailReason.NOTHING_TO_SEE);
        }
        String address = settings.address().orElse("http://localhost:8080");
        return new Letter(
                edition,
                sections,
                to.name(),
                departmentName(to.departmentId()),
                sample,
                attached(),
                address + "/?periode=" + edition.period().code(),
                address + "/" + SETTINGS_PATH);
    }

    private Letter.Attached attached() {
        if (!settings.delivery().attached()) {
            return Letter.Attached.NOTHING;
        }
        return settings.delivery().personsAttached()
                ? Letter.Attached.PERSONS
                : Letter.Attached.WHOLES;
    }

    /**
     * The workbook, where the municipality sends it: departments as wholes, as a file in a mail can
     * be passed on; with persons only where the municipality has said so in as many words.
     */
    Optional<Attachment> attachment(Edition edition, Recipient to) throws IOException {
        if (!settings.delivery().attached()) {
            return Optional.empty();
        }
        Visibility visibility =
                settings.delivery().personsAttached()
                        ? to.visibility()
                        : Visibility.departmentsOnly();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbooks.write(edition, visibility, content);
        return Optional.of(new Attachment(workbooks.fileName(edition), content.toByteArray()));
    }

    private String departmentName(String id) {
        return staff.departments().stream()
                .filter(department -> department.id().equals(id))
                .map(Department::name)
                .findFirst()
                .orElse(id);
    }
}
