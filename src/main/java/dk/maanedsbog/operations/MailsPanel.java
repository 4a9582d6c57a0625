package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.delivery.Decision;
import dk.maanedsbog.delivery.EditionMails;
import dk.maanedsbog.delivery.LoggedMail;
import dk.maanedsbog.delivery.MailState;
import dk.maanedsbog.delivery.NoticeMails;
import dk.maanedsbog.ui.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The mail log: edition by edition how many have come how far, and one by one those that have not.
 */
final class MailsPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int EDITIONS = 6;
    private static final int NOTICES = 6;

    private final transient MailsPart part;

    MailsPanel(MailsPart part) {
        this.part = part;
        addClassNames("panel", "list", "mails");
        build(Optional.empty());
    }

    private void build(Optional<Component> told) {
        removeAll();
        Div head = new Div(new H2(getTranslation("mails.title")));
        head.addClassName("panel-head");
        add(head);
        told.ifPresent(this::add);
        List<EditionMails> editions = part.log().newest(EDITIONS);
        if (part.log().on()) {
            head.add(sample());
            add(quiet("mails.line"));
            part.log().mailbox().map(MailboxLine::new).ifPresent(this::add);
        } else {
            add(quiet("mails.off"));
        }
        if (editions.isEmpty() && part.log().on()) {
            add(new Paragraph(getTranslation("mails.none")));
        }
        editions.forEach(this::show);
        List<NoticeMails> notices = part.log().notices(NOTICES);
        if (!notices.isEmpty()) {
            add(new H3(getTranslation("mails.notices")), quiet("mails.notices.line"));
            notices.forEach(this::show);
        }
    }

    private Paragraph quiet(String key) {
        Paragraph line = new Paragraph(getTranslation(key));
        line.addClassName("quiet");
        return line;
    }

    private Component sample() {
        NativeButton button = new NativeButton(getTranslation("mails.sample"));
        button.addClassName("button");
        button.addClickListener(
                click ->
                        tell(() -> part.sendSample(to -> getTranslation("mails.sample.done", to))));
        return button;
    }

    /** Does what was asked for, and shows the section as it stands after it. */
    void tell(Supplier<Told> action) {
        build(Optional.of(action.get().shown()));
    }

    MailsPart part() {
        return part;
    }

    private void show(EditionMails edition) {
        add(
                new H3(
                        getTranslation(
                                "mails.edition",
                                Dates.period(edition.period()),
                                Integer.toString(edition.revision()))),
                new Paragraph(summary(edition)));
        show(edition.mails());
    }

    private void show(NoticeMails notice) {
        add(
                new Paragraph(
                        getTranslation(
                                "mails.notice." + notice.kind().code(),
                                Dates.period(notice.period()),
                                Dates.moment(notice.at()),
                                counts(notice.mails(), "mails.notice.nobody"))));
        show(notice.mails());
    }

    /** One by one those that have not arrived, and folded away all of them. */
    private void show(List<LoggedMail> mails) {
        List<LoggedMail> open =
                mails.stream()
                        .filter(mail -> mail.state() != MailState.SENT)
                        .filter(mail -> mail.state() != MailState.SKIPPED)
                        .toList();
        if (!open.isEmpty()) {
            add(new MailsTable(this, getTranslation("mails.open"), open));
        }
        if (mails.size() > open.size()) {
            add(
                    new NativeDetails(
                            getTranslation("mails.all"),
                            new MailsTable(this, getTranslation("mails.all"), mails)));
        }
    }

    private String summary(EditionMails edition) {
        String at = Dates.moment(edition.decidedAt());
        if (edition.decision() != Decision.SENT_OUT && edition.mails().isEmpty()) {
            return getTranslation("mails.decision." + edition.decision().code(), at);
        }
        return counts(edition.mails(), "mails.nobody");
    }

    private String counts(List<LoggedMail> mails, String none) {
        String counts =
                Arrays.stream(MailState.values())
                        .map(state -> count(mails, state))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? getTranslation(none) : counts;
    }

    private Optional<String> count(List<LoggedMail> mails, MailState state) {
        long count = mails.stream().filter(mail -> mail.state() == state).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(count + "\u00a0" + getTranslation("mails.count." + state.code()));
    }
}
