package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.goal.GoalWords;
import dk.maanedsbog.goal.Target;
import dk.maanedsbog.goal.UnitGoals;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Twelve fields side by side; a row copied from a spreadsheet fills them all at once. */
final class MonthRow extends FieldSet {

    private static final long serialVersionUID = 1;
    private static final int SHORT = 3;

    /** Spreads what is pasted into one field over it and those after it. */
    private static final String SPREAD =
            """
            this.addEventListener('paste', event => {
              const cells = event.clipboardData.getData('text').replace(/[\\r\\n]+$/, '').split(/[\\t;\\n]/);
              const inputs = [...this.querySelectorAll('input')];
              const first = inputs.indexOf(event.target);
              if (cells.length < 2 || first < 0) return;
              event.preventDefault();
              const surplus = Math.max(0, cells.length - (inputs.length - first));
              this.dispatchEvent(new CustomEvent('spread', { detail: surplus }));
              cells.forEach((cell, at) => {
                const input = inputs[first + at];
                if (!input) return;
                input.value = cell.trim();
                input.dispatchEvent(new Event('change', { bubbles: true }));
              });
            });
            """;

    private static final String SURPLUS = "event.detail";

    private final Paragraph told = new Paragraph();
    private final Map<Period.Month, Input> inputs = new LinkedHashMap<>();
    private final Map<Period.Month, FormField> fields = new LinkedHashMap<>();

    MonthRow(List<Period.Month> months, String key) {
        super(translate(key));
        addClassName("month-row");
        Div row = new Div();
        row.addClassName("months");
        for (Period.Month month : months) {
            Input input = new Input();
            input.getElement().setAttribute("inputmode", "decimal").setAttribute("size", "5");
            String name = DanishFormat.periodWithinYear(month);
            input.setAriaLabel(translate(key) + ", " + name);
            FormField field =
                    new FormField(
                            key.replace('.', '-') + "-" + month.code(),
                            name.substring(0, SHORT),
                            input);
            inputs.put(month, input);
            fields.put(month, field);
            row.add(field);
        }
        told.addClassName("problem");
        told.getElement().setAttribute("role", "alert");
        add(row, told);
        getElement().executeJs(SPREAD);
        getElement()
                .addEventListener(
                        "spread", event -> tellOf(event.getEventData().get(SURPLUS).asInt()))
                .addEventData(SURPLUS);
    }

    /** What was pasted beyond the year's last month has no place. */
    private void tellOf(int surplus) {
        told.setText(surplus > 0 ? translate("goals.pasted.surplus", surplus) : "");
    }

    void fill(Definition definition, UnitGoals goals, Function<Target, BigDecimal> limit) {
        var words = new GoalWords(definition.kind(), definition.unit());
        List<Period.Month> months = new ArrayList<>(inputs.keySet());
        List<Optional<BigDecimal>> holding = goals.line(months, limit);
        for (int i = 0; i < months.size(); i++) {
            inputs.get(months.get(i)).setValue(holding.get(i).map(words::number).orElse(""));
        }
        clear();
    }

    String typed(Period.Month month) {
        return inputs.get(month).getValue();
    }

    void mend(Period.Month month, String message) {
        fields.get(month).mend(message);
    }

    void clear() {
        fields.values().forEach(FormField::clear);
        told.setText("");
    }
}
