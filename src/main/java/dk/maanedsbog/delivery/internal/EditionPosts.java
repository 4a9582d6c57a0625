package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.internal.Post.Trace;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the mails of editions, each by its recipient's rights of the moment it is sent. */
@Component
class EditionPosts {

    private final OptOuts optOuts;
    private final Recipients recipients;
    private final Letters letters;
    private final Editions editions;

    EditionPosts(OptOuts optOuts, Recipients recipients, Letters letters, Editions editions) {
        this.optOuts = optOuts;
        this.recipients = recipients;
        this.letters = letters;
        this.editions = editions;
    }

    /**
     * @throws NotNow when it is not to be sent after all
     */
    Post of(OutboxMail mail) throws NotNow, IOException {
        Edition edition = edition(mail);
        Recipient to = recipient(mail);
        Letter letter = letters.letter(edition, to, mail.isSample());
        return new Post(
                to.address(),
                letter.recipient(),
                edition.municipality(),
                letter.subject(),
                new TextLetter(letter).text(),
                new HtmlLetter(letter).html(),
                Optional.of(letter.settingsLink()),
                letters.attachment(edition, to),
                trace(to, letter, mail.isSample()));
    }

    private static Trace trace(Recipient to, Letter letter, boolean sample) {
        return new Trace(
                to.viewer().userName(),
                "%s, udgave %d%s"
                        .formatted(
                                DanishFormat.period(letter.edition().period()),
                                letter.edition().revision(),
                                sample ? ", prøve" : ""),
                letter.withPersons()
                        ? Optional.of(Unit.department(to.departmentId()))
                        : Optional.empty(),
                letter.sections().stream().mapToLong(section -> section.lines().size()).sum());
    }

    /** The edition as it is to be sent; a newer revision has mails of its own. */
    private Edition edition(OutboxMail mail) throws NotNow {
        long id = mail.edition().orElseThrow();
        Edition edition =
                editions.all().stream()
                        .filter(each -> each.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new NotNow(MailReason.SUPERSEDED));
        boolean newest =
                editions.newest(edition.period())
                        .filter(each -> each.revision() == edition.revision())
                        .isPresent();
        if (!newest) {
            throw new NotNow(MailReason.SUPERSEDED);
        }
        return edition;
    }

    private Recipient recipient(OutboxMail mail) throws NotNow {
        String employee = mail.employee().orElseThrow();
        if (mail.isSample()) {
            return recipients.reader(employee);
        }
        if (optOuts.holds(employee)) {
            throw new NotNow(MailReason.OPTED_OUT);
        }
        return recipients.receiver(employee);
    }
}
