package dk.maanedsbog.operations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
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
    private transient Registration changes;
    private transient Seen seen;

    QualityPanel(EditionDesk desk) {
        this.desk = desk;
        addClassNames("panel", "list");
        Paragraph line = new Paragraph(getTranslation("quality.line"));
        line.addClassName("quiet");
        add(new H2(getTranslation("quality.title")), line, told, content);
        build(look());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        changes =
                ComponentUtil.addListener(
                        event.getUI(), PullsChanged.class, change -> buildWhatIsNew());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.remove();
    }

    /** All that the panel tells, to see whether any of it is new. */
    private record Seen(List<HeldEdition> waiting, List<Assessment> newest) {}

    private Seen look() {
        return new Seen(desk.waiting(), desk.newest());
    }

    /** Somebody may be writing a reason: what stands unchanged is left alone. */
    private void buildWhatIsNew() {
        Seen found = look();
        if (!found.equals(seen)) {
            build(found);
        }
    }

    private void build(Seen found) {
        seen = found;
        content.removeAll();
        found.waiting()
                .forEach(
                        edition ->
                                content.add(
                                        new WaitingPanel(desk, edition, new H3(), this::decided)));
        content.add(
                found.newest().isEmpty()
                        ? new Span(getTranslation("quality.none"))
                        : table(found.newest()));
    }

    private void decided(Told said) {
        told.removeAll();
        told.add(said.shown());
        build(look());
        UI page = UI.getCurrent();
        ComponentUtil.fireEvent(page, new PullsChanged(page));
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
