package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.basket.BallKind;
import dk.maanedsbog.basket.Basket;
import dk.maanedsbog.basket.Count;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.Dates;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** The basket as a table: each kind now, before, and what has changed. */
final class BasketTablePanel extends Section {

    private static final long serialVersionUID = 1;

    BasketTablePanel(Basket basket) {
        addClassName("panel");
        String title = getTranslation("basket.page.table");
        DataTable table =
                new DataTable(
                        title,
                        List.of(
                                DataTable.Column.text(getTranslation("basket.page.kind")),
                                DataTable.Column.figures(Dates.shortPeriod(basket.period())),
                                DataTable.Column.figures(
                                        Dates.shortPeriod(basket.period().previous())),
                                DataTable.Column.figures(getTranslation("basket.page.change"))));
        BallKind.COUNTED.forEach(
                kind ->
                        table.row(
                                row(
                                        getTranslation("basket.page.kind." + kind.code()),
                                        basket.now().part(kind),
                                        basket.before().part(kind))));
        table.row(
                row(
                        getTranslation("basket.page.total"),
                        basket.now().total(),
                        basket.before().total()));
        if (basket.goal().isPresent() || basket.goalBefore().isPresent()) {
            table.row(goal("basket.page.goal", basket.goal(), basket.goalBefore()));
            table.row(goal("basket.page.missing", basket.missing(), basket.missingBefore()));
        }
        add(new H2(title), table);
        if (basket.now().anyHidden() || basket.before().anyHidden()) {
            add(new HiddenLegend());
        }
    }

    /** A period without a goal, or with a reached one, has nothing to tell of a change. */
    private List<String> goal(String key, OptionalInt now, OptionalInt before) {
        return List.of(getTranslation(key), text(now), text(before), change(now, before));
    }

    private List<String> row(String name, Count now, Count before) {
        return List.of(name, text(now), text(before), change(now, before));
    }

    private String text(Count count) {
        return count.hidden() ? getTranslation("hidden") : text(count.number());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? DanishFormat.number(number.getAsInt()) : DanishFormat.MISSING;
    }

    private static String change(Count now, Count before) {
        return change(now.number(), before.number());
    }

    private static String change(OptionalInt now, OptionalInt before) {
        if (now.isEmpty() || before.isEmpty()) {
            return DanishFormat.MISSING;
        }
        return DanishFormat.signed(BigDecimal.valueOf(now.getAsInt() - before.getAsInt()), 0);
    }
}
