package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.maanedsbog.cause.Cause;
import dk.maanedsbog.cause.CauseRefused;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Dates;
import java.util.Optional;

/** Why the period's figure is as it is, in its leader's words; its leader writes them here. */
final class CausePanel extends Section {

    private static final long serialVersionUID = 1;

    private final transient IndicatorPage page;
    private final transient CauseAccess causes;

    private CausePanel(IndicatorPage page, CauseAccess causes) {
        this.page = page;
        this.causes = causes;
        addClassNames("panel", "cause");
        show("");
    }

    /** Empty where there is nothing to read, or the figure is hidden, and nothing to write. */
    static Optional<CausePanel> of(IndicatorPage page, CauseAccess causes) {
        boolean shown = !page.suppressed() && page.unit().level() != Level.EMPLOYEE;
        boolean told = causes.of(page.period(), page.unit(), indicator(page)).isPresent();
        return shown && (told || causes.mayWrite(page.unit()))
                ? Optional.of(new CausePanel(page, causes))
                : Optional.empty();
    }

    private static String indicator(IndicatorPage page) {
        return page.definition().indicator();
    }

    private void show(String said) {
        removeAll();
        Unit unit = page.unit();
        Optional<Cause> cause = causes.of(page.period(), unit, indicator(page));
        add(new H2(getTranslation("cause.title", Dates.periodWithinYear(page.period()))));
        cause.ifPresent(this::tell);
        if (!said.isEmpty()) {
            add(quiet(said));
        }
        if (causes.mayWrite(unit)) {
            NativeButton write =
                    new NativeButton(
                            getTranslation(cause.isEmpty() ? "cause.write" : "cause.change"),
                            click -> form(cause.map(Cause::text).orElse("")));
            write.addClassName("button");
            add(write);
        }
    }

    /** The words are Danish, whatever language the page has. */
    private void tell(Cause cause) {
        Paragraph text = new Paragraph(cause.text());
        text.getElement().setAttribute("lang", "da");
        text.addClassName("said");
        add(text, quiet(getTranslation("cause.by", cause.writer(), Dates.moment(cause.at()))));
    }

    private void form(String text) {
        removeAll();
        TextBox box = new TextBox(3, Cause.LONGEST);
        box.write(text);
        var field = new FormField("aarsag", getTranslation("cause.label"), box);
        NativeButton save =
                new NativeButton(getTranslation("cause.save"), click -> save(field, box.value()));
        save.addClassNames("button", "yes");
        NativeButton leave = new NativeButton(getTranslation("cause.leave"), click -> show(""));
        leave.addClassName("button");
        Div buttons = new Div(save, leave);
        buttons.addClassName("decisions");
        Div form = new Div(field, buttons);
        form.addClassName("goal-form");
        add(
                new H2(getTranslation("cause.title", Dates.periodWithinYear(page.period()))),
                quiet(getTranslation("cause.line")),
                form);
    }

    private void save(FormField field, String text) {
        try {
            causes.write(page.period(), page.unit(), indicator(page), text);
            show(getTranslation(text.isBlank() ? "cause.taken-back" : "cause.saved"));
        } catch (CauseRefused refused) {
            field.mend(refused.getMessage());
        }
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
