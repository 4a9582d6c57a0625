package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.board.Agreement;
import dk.maanedsbog.board.Note;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DayField;
import dk.maanedsbog.ui.YearMeant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the leader writes for the next board meeting, and what stood there before. */
final class BoardNotesPanel extends Section {

    private static final long serialVersionUID = 1;
    private static final int LINES = 5;
    private static final int SHOWN_VERSIONS = 10;

    /** The fields of one agreement. */
    private record AgreementFields(Input what, Input who, DayField deadline) {

        Optional<Agreement> agreement() {
            boolean empty =
                    what.getValue().isBlank() && who.getValue().isBlank() && deadline.isBlank();
            // without a deadline it is for the rules to say that there must be one
            return empty
                    ? Optional.empty()
                    : Optional.of(
                            new Agreement(
                                    what.getValue(), who.getValue(), deadline.day().orElse(null)));
        }
    }

    private final List<Input> since = new ArrayList<>();
    private final transient List<AgreementFields> agreements = new ArrayList<>();

    BoardNotesPanel(BoardsView view, List<Note> history) {
        addClassNames("panel", "board-notes");
        Paragraph line = new Paragraph(getTranslation("boards.notes.line"));
        line.addClassName("quiet");
        add(new H2(getTranslation("boards.notes")), line, new H3(getTranslation("boards.since")));
        Optional<Note> now = history.stream().findFirst();
        List<String> lines = now.map(Note::since).orElse(List.of());
        for (int i = 0; i < LINES; i++) {
            since.add(input(i < lines.size() ? lines.get(i) : "", "110"));
            since.get(i).setAriaLabel(getTranslation("boards.since.number", i + 1));
            add(since.get(i));
        }
        add(new H3(getTranslation("boards.agreements")));
        List<Agreement> agreed = now.map(Note::agreements).orElse(List.of());
        IntStream.range(0, LINES)
                .mapToObj(i -> i < agreed.size() ? Optional.of(agreed.get(i)) : empty())
                .forEach(this::addAgreement);
        NativeButton save = new NativeButton(getTranslation("boards.notes.save"), c -> save(view));
        save.addClassName("button");
        Div actions = new Div(save);
        actions.addClassName("confirmed");
        add(actions);
        if (history.size() > 1) {
            add(earlier(history.subList(1, Math.min(history.size(), SHOWN_VERSIONS))));
        }
    }

    private static Optional<Agreement> empty() {
        return Optional.empty();
    }

    private static Input input(String value, String longest) {
        Input input = new Input();
        input.setValue(value);
        input.getElement().setAttribute("maxlength", longest).setAttribute("autocomplete", "off");
        return input;
    }

    private void addAgreement(Optional<Agreement> agreement) {
        var fields =
                new AgreementFields(
                        input(agreement.map(Agreement::what).orElse(""), "90"),
                        input(agreement.map(Agreement::who).orElse(""), "30"),
                        new DayField(agreement.map(Agreement::deadline), YearMeant.AHEAD)
                                .named(getTranslation("boards.deadline")));
        agreements.add(fields);
        Div row =
                new Div(
                        named("boards.what", fields.what()),
                        named("boards.who", fields.who()),
                        fields.deadline());
        row.addClassNames("access-form", "agreement");
        add(row);
    }

    private Component named(String key, Input field) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        return field;
    }

    private void save(BoardsView view) {
        List<DayField> wrong =
                agreements.stream().map(AgreementFields::deadline).filter(DayField::wrong).toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return;
        }
        view.write(
                since.stream().map(Input::getValue).toList(),
                agreements.stream().flatMap(each -> each.agreement().stream()).toList());
    }

    private Component earlier(List<Note> versions) {
        var details = new NativeDetails(getTranslation("boards.notes.earlier"));
        Div list = new Div();
        versions.forEach(
                note ->
                        list.add(
                                new H3(
                                        getTranslation(
                                                "boards.by-at",
                                                note.setBy(),
                                                DanishFormat.moment(note.setAt()))),
                                new Paragraph(text(note))));
        details.setContent(list);
        return details;
    }

    private static String text(Note note) {
        return String.join(" · ", note.since())
                + note.agreements().stream()
                        .map(
                                each ->
                                        "%s (%s, %s)"
                                                .formatted(
                                                        each.what(),
                                                        each.who(),
                                                        DanishFormat.date(each.deadline())))
                        .collect(
                                Collectors.joining(" · ", note.since().isEmpty() ? "" : " · ", ""));
    }
}
