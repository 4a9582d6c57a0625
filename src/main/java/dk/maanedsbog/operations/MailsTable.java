package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailReason;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.util.List;
import java.util.Optional;

/** Mails one by one: to whom, how far, why no further, and what may be done. */
final class MailsTable extends Div {

    private static final long serialVersionUID = 1;

    private final MailsPanel panel;

    MailsTable(MailsPanel panel, String caption, List<LoggedMail> mails) {
        this.panel = panel;
        DataTable table =
                new DataTable(
                                caption,
                                List.of(
                                        Column.text(getTranslation("mails.recipient")),
                                        Column.text(getTranslation("mails.state")),
                                        Column.unbroken(getTranslation("mails.when")),
                                        Column.figures(getTranslation("mails.attempts")),
                                        Column.text(getTranslation("mails.do"))))
                        .stacking();
        mails.forEach(
                mail ->
                        table.row(
                                recipient(mail),
                                state(mail),
                                new Span(when(mail)),
                                new Span(Integer.toString(mail.attempts())),
                                actions(mail)));
        add(table);
    }

    private Component recipient(LoggedMail mail) {
        Div cell = new Div(new Span(mail.recipient()));
        mail.address().ifPresent(address -> cell.add(quiet(address)));
        if (mail.sample()) {
            cell.add(quiet(getTranslation("mails.is-sample")));
        }
        return cell;
    }

    private Component state(LoggedMail mail) {
        Div cell = new Div(new Span(getTranslation("mails.state." + mail.state().code())));
        mail.reason()
                .ifPresent(
                        reason -> cell.add(quiet(getTranslation("mails.reason." + reason.code()))));
        mail.answer()
                .ifPresent(answer -> cell.add(quiet(getTranslation(whoseWords(mail), answer))));
        return cell;
    }

    /** A server that does not answer has said nothing: then the words are the connection's. */
    private static String whoseWords(LoggedMail mail) {
        return mail.reason().equals(Optional.of(MailReason.SERVER_SILENT))
                ? "mails.connection"
                : "mails.answer";
    }

    private static Component quiet(String text) {
        Div line = new Div(text);
        line.addClassName("quiet");
        return line;
    }

    private String when(LoggedMail mail) {
        return mail.nextAttempt()
                .map(next -> getTranslation("mails.next", Dates.moment(next)))
                .orElseGet(() -> Dates.moment(mail.changedAt()));
    }

    private Component actions(LoggedMail mail) {
        Div actions = new Div();
        actions.addClassName("display-actions");
        if (mail.state().maySendAgain()) {
            String question =
                    mail.state() == MailState.UNCERTAIN ? "mails.again.twice" : "mails.again.ask";
            actions.add(
                    new Confirmed(
                                    getTranslation("mails.again"),
                                    getTranslation(question, mail.recipient()),
                                    () ->
                                            panel.tell(
                                                    () ->
                                                            panel.part()
                                                                    .sendAgain(
                                                                            mail.id(),
                                                                            getTranslation(
                                                                                    "mails.again.done"))))
                            .heardAs(getTranslation("mails.again.of", mail.recipient())));
        }
        if (mail.state() == MailState.UNCERTAIN) {
            actions.add(
                    new Confirmed(
                                    getTranslation("mails.settle"),
                                    getTranslation("mails.settle.ask", mail.recipient()),
                                    () ->
                                            panel.tell(
                                                    () ->
                                                            panel.part()
                                                                    .takeAsSent(
                                                                            mail.id(),
                                                                            getTranslation(
                                                                                    "mails.settle.done"))))
                            .heardAs(getTranslation("mails.settle.of", mail.recipient())));
        }
        return actions;
    }
}
