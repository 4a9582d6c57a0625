package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cases that a person's figure counts, and writes down that they were read. */
@org.springframework.stereotype.Component
class Cases {

    /** What the extract's door makes of an id that was a CPR number. */
    private static final Pattern HIDDEN = Pattern.compile("[0-9a-f]{32}");

    private final Figures figures;
    private final PersonViews views;
    private final CurrentViewer viewer;

    Cases(Figures figures, PersonViews views, CurrentViewer viewer) {
        this.figures = figures;
        this.views = views;
        this.viewer = viewer;
    }

    /**
     * The cases behind a figure, or why they are not shown.
     *
     * @param none what to say when nothing was counted; {0} is the period
     * @param table shows what was counted
     */
    Component shown(
            PersonPage page,
            Definition definition,
            String none,
            Function<List<Contribution>, Component> table) {
        Optional<String> hidden = hidden(page);
        if (hidden.isPresent()) {
            return said(hidden.get());
        }
        List<Contribution> found = of(page, definition);
        if (found.isEmpty()) {
            return said(translate(none, Dates.period(page.period())));
        }
        return withoutCases(found) ? said(translate("mine.cases.before")) : table.apply(found);
    }

    private static Component said(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("said");
        return said;
    }

    private List<Contribution> of(PersonPage page, Definition definition) {
        List<Contribution> cases =
                figures.contributions(
                        page.visibility(), page.edition(), definition.indicator(), page.unit());
        views.cases(
                viewer.get(),
                translate(
                        DanishFormat.LOCALE,
                        "mine.audit.cases",
                        definition.label(),
                        DanishFormat.period(page.period()),
                        Integer.toString(page.edition().revision())),
                page.unit(),
                cases.size());
        return cases;
    }

    /** Why no cases can be shown, whatever the figure; empty when they can. */
    private static Optional<String> hidden(PersonPage page) {
        if (page.visibility().preview()) {
            return Optional.of(translate("mine.cases.preview"));
        }
        if (page.edition().contributionsPurged()) {
            return Optional.of(
                    page.casesSince()
                            .map(since -> translate("mine.cases.purged", Dates.period(since)))
                            .orElseGet(() -> translate("mine.cases.purged.all")));
        }
        return Optional.empty();
    }

    /** The case number as it is shown. */
    static String number(Contribution contribution) {
        return contribution
                .caseId()
                .map(id -> HIDDEN.matcher(id).matches() ? translate("mine.case.hidden") : id)
                .orElse(DanishFormat.MISSING);
    }

    /** Whether an edition from before cases were kept is all there is. */
    private static boolean withoutCases(List<Contribution> cases) {
        return !cases.isEmpty()
                && cases.stream().allMatch(one -> one.caseId().isEmpty() && one.from().isEmpty());
    }
}
