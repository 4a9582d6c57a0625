package dk.maanedsbog.delivery;

import dk.maanedsbog.shared.Period;
import java.time.Instant;
import java.util.List;

/** What became of the mails of a notice. */
public record NoticeMails(NoticeKind kind, Period period, Instant at, List<LoggedMail> mails) {

    public NoticeMails {
        mails = List.copyOf(mails);
    }
}
