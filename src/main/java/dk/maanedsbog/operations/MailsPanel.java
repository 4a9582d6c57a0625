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
        } else {
            add(quiet("mails.off"));
        }
        if (editions.isEmpty() && part.log().on()) {
            add(new Paragraph(getTranslation("mails.none")));
        }
        editions.forEach(this::show);
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
        List<LoggedMail> open =
                edition.mails().stream()
                        .filter(mail -> mail.state() != MailState.SENT)
                        .filter(mail -> mail.state() != MailState.SKIPPED)
                        .toList();
        if (!open.isEmpty()) {
            add(new MailsTable(this, getTranslation("mails.open"), open));
        }
        if (edition.mails().size() > open.size()) {
            add(
                    new NativeDetails(
                            getTranslation("mails.all"),
                            new MailsTable(this, getTranslation("mails.all"), edition.mails())));
        }
    }

    private String summary(EditionMails edition) {
        String at = Dates.moment(edition.decidedAt());
        if (edition.decision() != Decision.SENT_OUT && edition.mails().isEmpty()) {
            return getTranslation("mails.decision." + edition.decision().code(), at);
        }
        String counts =
                Arrays.stream(MailState.values())
                        .filter(state -> edition.count(state) > 0)
                        .map(
                                state ->
                                        edition.count(state)
                                                + "\u00a0"
                                                + getTranslation("mails.count." + state.code()))
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? getTranslation("mails.nobody") : counts;
    }
}
