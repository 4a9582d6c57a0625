package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.book.HeldEdition;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decision;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import java.util.List;

/** The quality gate on the page Drift: first what waits for somebody, then the newest pulls. */
final class QualityPanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient EditionDesk desk;
    private final Div told = new Div();
    private final Div content = new Div();

    QualityPanel(EditionDesk desk) {
        this.desk = desk;
        addClassNames("panel", "list");
        Paragraph line = new Paragraph(getTranslation("quality.line"));
        line.addClassName("quiet");
        add(new H2(getTranslation("quality.title")), line, told, content);
        build();
    }

    private void build() {
        content.removeAll();
        desk.waiting()
                .forEach(
                        edition ->
                                content.add(
                                        new WaitingPanel(desk, edition, new H3(), this::decided)));
        List<Assessment> newest = desk.newest();
        content.add(newest.isEmpty() ? new Span(getTranslation("quality.none")) : table(newest));
    }

    private void decided(Told said) {
        told.removeAll();
        told.add(said.shown());
        build();
    }

    private Component table(List<Assessment> newest) {
        DataTable table =
                new DataTable(
                                getTranslation("quality.pulls"),
                                List.of(
                                        Column.text(getTranslation("quality.pull")),
                                        Column.unbroken(getTranslation("quality.at")),
                                        Column.text(getTranslation("quality.became")),
                                        Column.text(getTranslation("quality.said"))))
                        .stacking();
        newest.forEach(
                assessment ->
                        table.row(
                                new Span(WaitingPanel.capital(name(assessment))),
                                new Span(Dates.moment(assessment.at())),
                                became(assessment),
                                said(assessment)));
        return table;
    }

    private String name(Assessment assessment) {
        return getTranslation(
                "quality.edition",
                Dates.period(assessment.period()),
                Integer.toString(assessment.revision()));
    }

    private Component became(Assessment assessment) {
        Div became = new Div(new Span(getTranslation("quality.became." + state(assessment))));
        assessment
                .editionId()
                .ifPresent(id -> desk.decided(id).forEach(each -> became.add(decision(each))));
        return became;
    }

    private String state(Assessment assessment) {
        if (assessment.editionId().isEmpty()) {
            return "refused";
        }
        return desk.held(assessment.editionId().get())
                .map(HeldEdition::state)
                .map(HeldEdition.State::code)
                .orElse("published");
    }

    private Component decision(Decision decision) {
        Div words =
                new Div(
                        getTranslation(
                                "quality.decided." + decision.kind().code(),
                                decision.by(),
                                Dates.moment(decision.at()),
                                decision.reason()));
        words.addClassName("quiet");
        return words;
    }

    private Component said(Assessment assessment) {
        long green = assessment.of(Colour.GREEN).size();
        String summary =
                assessment.colour() == Colour.GREEN
                        ? getTranslation("quality.all-green", Long.toString(green))
                        : getTranslation(
                                "quality.not-all",
                                Integer.toString(assessment.of(Colour.RED).size()),
                                Integer.toString(assessment.of(Colour.YELLOW).size()),
                                Long.toString(green));
        return new NativeDetails(summary, new FindingList(assessment.findings()));
    }
}
