package dk.maanedsbog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import dk.maanedsbog.shared.DanishFormat;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A day that is typed as Danes write it, whatever language the browser has: its own field for dates
 * would show an American one 11/13/2026 and mean the same. What is no day is told below it.
 */
public final class DayField extends Div {

    private static final long serialVersionUID = 1;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Input input = new Input();
    private final Span problem = new Span();
    private final Span understood = new Span();
    private final YearMeant year;

    /**
     * An empty field, or one that holds a day.
     *
     * @param year which year is meant where none is typed
     */
    public DayField(Optional<LocalDate> day, YearMeant year) {
        this.year = year;
        addClassName("day-field");
        input.setValue(day.map(TypedDay::written).orElse(""));
        input.setPlaceholder(getTranslation("day.form"));
        input.getElement()
                .setAttribute("maxlength", "20")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false");
        problem.setId("dag-" + COUNT.incrementAndGet());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        understood.addClassName("understood");
        understood.getElement().setAttribute("role", "status");
        add(input, problem, understood);
        input.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        tell(change.getValue());
                    }
                    settle();
                });
    }

    /** Names the field where no label does. */
    public DayField named(String name) {
        input.setAriaLabel(name);
        input.setPlaceholder(name + ", " + getTranslation("day.form"));
        return this;
    }

    /** What is done with a day that was typed, and with a field that was emptied. */
    public DayField chosen(Consumer<Optional<LocalDate>> then) {
        input.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && !wrong()) {
                        then.accept(day());
                    }
                });
        return this;
    }

    public Optional<LocalDate> day() {
        return TypedDay.read(input.getValue(), year, LocalDate.now(DanishFormat.ZONE));
    }

    public boolean isBlank() {
        return input.getValue().isBlank();
    }

    /** Whether something was typed that is no day; the field says so then. */
    public boolean wrong() {
        boolean wrong = !isBlank() && day().isEmpty();
        problem.setText(wrong ? getTranslation("day.wrong", input.getValue()) : "");
        if (wrong) {
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", problem.getId().orElseThrow());
        } else {
            input.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        }
        return wrong;
    }

    /** Leads whoever types back to it. */
    public void focus() {
        input.focus();
    }

    /** Which year was chosen is told to whoever typed none. */
    private void tell(String typed) {
        understood.setText(
                day().filter(day -> TypedDay.withoutYear(typed))
                        .map(day -> getTranslation("day.understood", Dates.weekdayAndDate(day)))
                        .orElse(""));
    }

    /** However it was typed, it stands in one form. */
    private void settle() {
        if (!wrong()) {
            day().map(TypedDay::written).ifPresent(input::setValue);
        }
    }
}
