package dk.maanedsbog.delivery.internal;

import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.delivery.internal.Post.Trace;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the mails of notices, as long as there is something to be done. */
@Component
class NoticePosts {

    private final Notices notices;
    private final Responsible responsible;
    private final Settings settings;

    NoticePosts(Notices notices, Responsible responsible, Settings settings) {
        this.notices = notices;
        this.responsible = responsible;
        this.settings = settings;
    }

    /**
     * @throws NotNow when it is not to be sent after all
     */
    Post of(OutboxMail mail) throws NotNow {
        Notice notice = notices.standing(mail.notice().orElseThrow());
        Addressee to = responsible.addressee(mail, notice.role());
        NoticeLetter letter =
                new NoticeLetter(
                        notice,
                        settings.municipality(),
                        settings.demo(),
                        settings.address().orElse("http://localhost:8080"));
        return new Post(
                to.address().orElseThrow(),
                Letter.plain(to.name()),
                settings.municipality(),
                letter.subject(),
                letter.text(),
                letter.html(),
                Optional.empty(),
                Optional.empty(),
                new Trace(to.userName(), "Varsel: " + letter.title(), Optional.empty(), 0));
    }
}
