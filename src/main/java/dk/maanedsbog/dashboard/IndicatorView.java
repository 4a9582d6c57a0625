package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Deferred;
import dk.maanedsbog.ui.Folding;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.PeriodPicker;
import dk.maanedsbog.ui.Printed;
import dk.maanedsbog.ui.UnitPicker;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One indicator for one unit: its trend, what moved it, the cases it counts, and its parts. */
@Route("indikator")
@PermitAll
final class IndicatorView extends Div
        implements HasUrlParameter<String>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final String PATH = "indikator/";

    private final transient Selections selections;
    private final transient IndicatorPages pages;
    private final transient IndicatorDownloads downloads;
    private final transient CaseAccess cases;
    private final transient CauseAccess causes;
    private final transient PersonViews views;
    private final CurrentViewer viewer;
    private final Set<String> unfolded = new HashSet<>();
    private String indicator = "";
    private String title = "";

    IndicatorView(
            Selections selections,
            IndicatorPages pages,
            IndicatorDownloads downloads,
            CaseAccess cases,
            CauseAccess causes,
            PersonViews views,
            CurrentViewer viewer) {
        this.selections = selections;
        this.pages = pages;
        this.downloads = downloads;
        this.cases = cases;
        this.causes = causes;
        this.views = views;
        this.viewer = viewer;
        addClassNames("page", "indicator-page");
    }

    /** Where an indicator's page lies. */
    static String address(Definition definition, PageState state) {
        return state.withoutIndicator().on(PATH + definition.indicator());
    }

    /** A way to an indicator's page. */
    static Anchor link(String text, Definition definition, PageState state) {
        Anchor link = new Anchor(address(definition, state), text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        indicator = parameter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageState asked = PageState.of(event.getLocation().getQueryParameters());
        Optional<Selection> selection = selections.findWithPeople(viewer.get(), asked);
        if (selection.isEmpty()) {
            showNothing();
            return;
        }
        SettledAddress.settle(event.getLocation(), selection.get().state());
        Optional<IndicatorPage> page = pages.read(selection.get(), indicator);
        Optional<Definition> elsewhere =
                page.isPresent() ? Optional.empty() : pages.elsewhere(indicator);
        if (page.isPresent()) {
            show(page.get());
        } else if (elsewhere.isPresent()) {
            showMissing(selection.get(), elsewhere.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void showNothing() {
        title = getTranslation("indicator.title");
        String why = selections.anythingPublished() ? "empty.hidden" : "empty.none";
        add(
                new PageHeader(title, ""),
                new Notice(getTranslation(why + ".title"), getTranslation(why)));
    }

    /** An indicator that is made each month is not made each week, and one may be new. */
    private void showMissing(Selection selection, Definition definition) {
        title = new Amounts(definition).name();
        String period = Dates.period(selection.edition().period());
        add(
                new PageHeader(title, Freshness.of(selection.edition()), pickers(selection)),
                new Notice(
                        getTranslation("indicator.missing.title", period),
                        getTranslation("indicator.missing", period)));
    }

    private void show(IndicatorPage page) {
        Selection selection = page.selection();
        String unit = Selections.name(selection.unit());
        title = getTranslation("indicator.page", page.name(), unit);
        add(new PageHeader(page.name(), new Standing(page), pickers(selection)));
        selection.notes().forEach(note -> add(new Notice(note)));
        if (page.suppressed()) {
            add(new Notice(getTranslation("indicator.suppressed")));
        }
        Div main = new Div(new TrendPanel(page, downloads));
        CausePanel.of(page, causes).ifPresent(main::add);
        main.add(movement(page), casesBehind(page));
        main.addClassName("column");
        Div side =
                new Div(
                        folding(
                                getTranslation("card.definition"),
                                Printed.of(new DefinitionPanel(page))));
        side.addClassName("column");
        for (Level level : List.of(Level.DEPARTMENT, Level.TEAM)) {
            if (!page.parts(level).isEmpty()) {
                side.add(Printed.of(new UnitsPanel(page, level)));
            }
        }
        if (!page.parts(Level.EMPLOYEE).isEmpty()) {
            side.add(
                    folding(
                            getTranslation("indicator.parts." + Level.EMPLOYEE.code()),
                            Printed.of(new UnitsPanel(page, Level.EMPLOYEE))));
        }
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        add(columns);
        recordPersons(page);
    }

    private Component movement(IndicatorPage page) {
        return deferred(
                getTranslation("movement.title", Dates.periodWithinYear(page.period())),
                () -> Printed.of(new MovementPanel(page, cases)));
    }

    private Component casesBehind(IndicatorPage page) {
        String heading = getTranslation("cases.title");
        return folding(heading, deferred(heading, () -> new CasesPanel(page, cases)))
                .named(Addresses.CASES);
    }

    private Folding folding(String heading, Component panel) {
        return new Folding(heading, panel, unfolded);
    }

    private static Component deferred(String heading, Supplier<Component> content) {
        Section panel = new Section(new H2(heading), new Deferred(heading, content));
        panel.addClassName("panel");
        return panel;
    }

    private void recordPersons(IndicatorPage page) {
        if (page.personal() > 0) {
            views.figures(
                    viewer.get(),
                    getTranslation(
                            DanishFormat.LOCALE,
                            "indicator.viewed",
                            new Amounts(page.definition()).danishName(),
                            DanishFormat.period(page.period())),
                    page.unit(),
                    page.personal());
        }
    }

    private Component[] pickers(Selection selection) {
        PageState state = selection.state();
        String path = PATH + indicator;
        return new Component[] {
            new PeriodPicker(
                    selection.edition().period(),
                    selection.periods(),
                    period -> state.with(period).on(path),
                    period -> open(path, state.with(period))),
            new UnitPicker(
                    selection.unit().unit(),
                    UnitGroups.of(selection),
                    unit -> open(path, state.with(unit)))
        };
    }

    private static void open(String path, PageState state) {
        UI.getCurrent().navigate(path, state.parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
