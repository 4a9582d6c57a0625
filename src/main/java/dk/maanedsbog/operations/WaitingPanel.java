package dk.maanedsbog.operations;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.quality.Decision.Kind;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.Dates;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An edition that waits: what the gate said, what is lacking, and what the reader may decide. */
final class WaitingPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final String LONGEST_REASON = "1000";

    private final transient EditionDesk desk;
    private final transient HeldEdition edition;
    private final transient Consumer<Told> afterwards;
    private final Input reason = new Input();
    private final Div refused = new Div();

    /**
     * @param heading what the edition's name is written into
     * @param afterwards hears what is told of a decision
     */
    WaitingPanel(
            EditionDesk desk,
            HeldEdition edition,
            HtmlContainer heading,
            Consumer<Told> afterwards) {
        this.desk = desk;
        this.edition = edition;
        this.afterwards = afterwards;
        addClassName("waiting-edition");
        heading.setText(capital(EditionDesk.name(edition)));
        add(
                heading,
                quiet(
                        getTranslation(
                                "quality.waiting.facts",
                                Dates.moment(edition.pulledAt()),
                                Dates.date(edition.dataUntil()),
                                DanishFormat.number(edition.rowsRead()),
                                DanishFormat.number(edition.rowsRejected()))),
                lacking());
        desk.assessment(edition)
                .map(Assessment::findings)
                .map(FindingList::new)
                .ifPresent(this::add);
        desk.decided(edition.id()).forEach(decision -> add(quiet(words(decision))));
        List<Kind> mine = desk.mine(edition);
        if (!mine.isEmpty()) {
            add(deciding(mine));
        }
    }

    private Paragraph lacking() {
        String lacking =
                desk.lacking(edition).stream()
                        .map(kind -> getTranslation("quality.lacks." + kind.code(), approver()))
                        .collect(Collectors.joining(" "));
        return new Paragraph(lacking + " " + getTranslation("quality.unseen"));
    }

    private String approver() {
        return desk.assessment(edition)
                .flatMap(Assessment::approver)
                .map(role -> getTranslation("quality.role." + role))
                .orElse("");
    }

    private Div deciding(List<Kind> mine) {
        reason.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", LONGEST_REASON);
        Div actions = new Div();
        actions.addClassName("decisions");
        String which = EditionDesk.name(edition);
        for (Kind kind : mine) {
            String key = "quality.do." + kind.code();
            actions.add(
                    new Confirmed(
                                    getTranslation(key),
                                    getTranslation(key + ".ask", which),
                                    () -> decide(kind))
                            .heardAs(getTranslation(key + ".of", which)));
        }
        Field field = new Field(getTranslation("quality.reason"), reason);
        field.addClassName("wide");
        Div form = new Div(refused, field, actions);
        form.addClassName("deciding");
        return form;
    }

    /** What was written stays when it can't be taken as it is. */
    private void decide(Kind kind) {
        Told said = desk.decide(kind, edition, reason.getValue());
        refused.removeAll();
        if (desk.mine(edition).contains(kind)) {
            refused.add(said.shown());
        } else {
            afterwards.accept(said);
        }
    }

    private String words(Decision decision) {
        return getTranslation(
                "quality.decided." + decision.kind().code(),
                decision.by(),
                Dates.moment(decision.at()),
                decision.reason());
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(DanishFormat.LOCALE) + text.substring(1);
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
