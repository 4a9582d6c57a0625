package dk.maanedsbog.delivery;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.util.List;

/** What became of an edition's mails. */
public record EditionMails(
        Period period, int revision, Decision decision, Instant decidedAt, List<LoggedMail> mails) {

    public EditionMails {
        mails = List.copyOf(mails);
    }
}
