package dk.maanedsbog.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import java.util.List;

/** All that is kept of one pull. */
final class PastPullDetails extends Div {

    private static final long serialVersionUID = 1;

    private final H3 head;

    PastPullDetails(PastPull pull, PastPull.Details details) {
        head =
                new H3(
                        getTranslation(
                                "pulls.details",
                                PullWords.pull(pull),
                                Dates.moment(pull.startedAt())));
        head.getElement().setAttribute("tabindex", "-1");
        addClassName("pull-details");
        add(head);
        pull.reason().ifPresent(reason -> add(new Notice(reason)));
        add(facts(pull));
        if (!details.warnings().isEmpty()) {
            add(warnings(details.warnings()));
        }
        Div tables = new Div();
        tables.addClassName("pull-tables");
        if (!details.steps().isEmpty()) {
            tables.add(new PullSteps(details.steps(), DanishFormat.MISSING));
        }
        if (!details.tables().isEmpty()) {
            tables.add(counts(details.tables()));
        }
        add(tables);
    }

    void focus() {
        head.getElement().executeJs("this.focus()");
    }

    private static Component facts(PastPull pull) {
        return new PullFacts()
                .with("pulls.fact.source", pull.source())
                .with("pulls.fact.description", pull.description())
                .with("pulls.fact.note", PullWords.note(pull.note()))
                .with(
                        "pulls.fact.until",
                        pull.dataUntil().map(Dates::date).orElse(DanishFormat.MISSING))
                .with("pulls.fact.attempts", Integer.toString(pull.attempts()))
                .with("pulls.fact.node", pull.node());
    }

    private static Component warnings(List<String> warnings) {
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(warning)));
        return list;
    }

    private Component counts(List<PastPull.Table> tables) {
        DataTable counts =
                new DataTable(
                        getTranslation("pulls.counts"),
                        List.of(
                                Column.text(getTranslation("pulls.table")),
                                Column.figures(getTranslation("pulls.read")),
                                Column.figures(getTranslation("pulls.rejected"))));
        tables.forEach(
                table ->
                        counts.row(
                                List.of(
                                        table.name(),
                                        DanishFormat.number(table.read()),
                                        DanishFormat.number(table.rejected()))));
        return counts;
    }
}
