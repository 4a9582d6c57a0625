package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.delivery.MailboxState;
import dk.maanedsbog.delivery.MailboxTrouble;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;

/** Whether mails that came back can be read: since when not, why, and how that is mended. */
final class MailboxLine extends Div {

    private static final long serialVersionUID = 1;

    MailboxLine(MailboxState state) {
        state.trouble()
                .ifPresentOrElse(why -> add(new Notice(trouble(why, state))), () -> quiet(state));
    }

    private String trouble(MailboxTrouble why, MailboxState state) {
        return String.join(
                " ",
                getTranslation(
                        "mailbox.unreadable", state.since().map(Dates::moment).orElseThrow()),
                getTranslation("mailbox.trouble." + why.code()),
                state.readAt()
                        .map(at -> getTranslation("mailbox.unreadable.after", Dates.moment(at)))
                        .orElseGet(() -> getTranslation("mailbox.unreadable.never")));
    }

    private void quiet(MailboxState state) {
        Paragraph line =
                new Paragraph(
                        state.readAt()
                                .map(at -> getTranslation("mailbox.read", Dates.moment(at)))
                                .orElseGet(() -> getTranslation("mailbox.soon")));
        line.addClassName("quiet");
        add(line);
    }
}
