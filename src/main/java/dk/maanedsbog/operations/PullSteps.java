package dk.maanedsbog.operations;

import com.vaadin.flow.component.html.Div;
import dk.maanedsbog.pull.PastPull;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import java.util.List;

/** The steps of a pull with rows and seconds. */
final class PullSteps extends Div {

    private static final long serialVersionUID = 1;

    /**
     * @param unfinished what stands for the time of a step that has not ended
     */
    PullSteps(List<PastPull.Step> steps, String unfinished) {
        DataTable table =
                new DataTable(
                        getTranslation("pulls.steps"),
                        List.of(
                                Column.text(getTranslation("pulls.step")),
                                Column.figures(getTranslation("pulls.rows")),
                                Column.figures(getTranslation("pulls.time"))));
        steps.forEach(
                step ->
                        table.row(
                                List.of(
                                        PullWords.step(step.name()),
                                        DanishFormat.number(step.rows()),
                                        step.time().isEmpty()
                                                ? unfinished
                                                : PullWords.time(step.time()))));
        addClassName("pull-steps");
        add(table);
    }
}
