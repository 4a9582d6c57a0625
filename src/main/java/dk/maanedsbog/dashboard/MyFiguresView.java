package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.BroughtIntoView;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Deferred;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.PeriodPicker;
import dk.maanedsbog.ui.Printed;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One person's own figures for a month: one's own, or those of somebody in one's department. */
@Route(MyFiguresView.PATH)
@Menu(title = "nav.mine", order = 30, icon = "person")
@PermitAll
@OpenTo(value = Audience.PERSONS, listedFor = Audience.STAFF)
final class MyFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "mine-tal";

    private static final long serialVersionUID = 1;

    /** The figures that the page opens with, where the role has them. */
    private static final List<String> FIRST =
            List.of("placement_waiting_days", PersonFigures.WAITING, "placed_citizens");

    private static final String WAITED = FIRST.getFirst();

    private final transient Persons persons;
    private final transient PersonFigures figures;
    private final transient Cases cases;
    private final transient CaseLists lists;
    private final transient PersonViews views;
    private final CurrentViewer viewer;
    private String title = "";

    MyFiguresView(
            Persons persons,
            PersonFigures figures,
            Cases cases,
            CaseLists lists,
            PersonViews views,
            CurrentViewer viewer) {
        this.persons = persons;
        this.figures = figures;
        this.cases = cases;
        this.lists = lists;
        this.views = views;
        this.viewer = viewer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageState asked = PageState.of(event.getLocation().getQueryParameters());
        Persons.Found found = persons.find(viewer.get(), asked);
        switch (found) {
            case Persons.Closed closed -> show(closed);
            case Persons.Open open -> show(open, asked);
        }
        if (!asked.equals(asked.withoutPerson())) {
            SettledAddress.settle(event.getLocation(), found.state());
        }
    }

    private void show(Persons.Closed closed) {
        title = getTranslation("mine.title");
        Component[] pickers =
                closed
                        .edition()
                        .map(edition -> picker(edition, closed.editions(), closed.state()))
                        .stream()
                        .toArray(Component[]::new);
        add(new PageHeader(title, "", pickers));
        closed.notes().forEach(note -> add(new Notice(note)));
        add(new Notice(closed.title(), closed.text()));
    }

    private void show(Persons.Open open, PageState asked) {
        PersonPage page = open.page();
        List<PersonSeries> series = figures.read(page);
        title = page.own() ? getTranslation("mine.title") : page.person().name();
        views.figures(
                viewer.get(),
                getTranslation(
                        DanishFormat.LOCALE, "mine.audit", DanishFormat.period(page.period())),
                page.unit(),
                series.size());
        add(
                new PageHeader(
                        title, line(page), picker(page.edition(), page.editions(), page.state())));
        open.notes().forEach(note -> add(new Notice(note)));
        if (series.isEmpty()) {
            add(
                    new Notice(
                            getTranslation("mine.no-role.title"),
                            getTranslation("mine.no-role", Dates.period(page.period()))));
            return;
        }
        List<PersonSeries> first = series.stream().filter(MyFiguresView::leads).toList();
        if (!first.isEmpty()) {
            add(tiles(page, inOrder(first), asked));
            add(lists(page, first));
        }
        add(
                tiles(
                        page,
                        series.stream()
                                .filter(one -> !leads(one))
                                .filter(one -> !told(one, first, asked))
                                .toList(),
                        asked));
        if (series.stream().anyMatch(PersonSeries::anyHidden)) {
            add(new HiddenLegend());
        }
    }

    /** Whether the card of those who wait says it already; an address can still open it. */
    private static boolean told(PersonSeries series, List<PersonSeries> first, PageState asked) {
        String id = series.definition().indicator();
        return id.equals(PersonFigures.LONGEST)
                && first.stream().anyMatch(one -> one.longest().isPresent())
                && !asked.indicator().equals(Optional.of(id));
    }

    private static boolean leads(PersonSeries series) {
        return FIRST.contains(series.definition().indicator());
    }

    private static List<PersonSeries> inOrder(List<PersonSeries> first) {
        return first.stream()
                .sorted(Comparator.comparingInt(one -> FIRST.indexOf(one.definition().indicator())))
                .toList();
    }

    private PeriodPicker picker(Edition edition, List<Edition> editions, PageState state) {
        return new PeriodPicker(
                edition.period(),
                editions.stream().map(Edition::period).toList(),
                period -> state.with(period).on(PATH),
                period -> UI.getCurrent().navigate(PATH, state.with(period).parameters()));
    }

    /** Who can see the page, how fresh it is, and who has seen it. */
    private Component line(PersonPage page) {
        String department = page.department().name();
        Span line =
                new Span(
                        page.own()
                                ? getTranslation("mine.who", department)
                                : getTranslation("mine.who.of", page.person().name(), department));
        line.add(" " + Freshness.of(page.edition()));
        if (page.own()) {
            Anchor looked = new Anchor(WhoLookedView.PATH, getTranslation("mine.who-looked"));
            looked.getElement().setAttribute("router-link", true);
            line.add(" · ");
            line.add(looked);
        }
        return line;
    }

    private Component tiles(PersonPage page, List<PersonSeries> series, PageState asked) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        for (PersonSeries one : series) {
            String id = one.definition().indicator();
            boolean open = asked.indicator().equals(Optional.of(id));
            PageState next = open ? page.state() : page.state().withIndicator(id);
            tiles.add(Printed.into(new Article(), new PersonCard(one, next.on(PATH), open)));
            if (open) {
                var behind = new BehindPanel(page, one, cases);
                BroughtIntoView.nearby(behind.getElement());
                tiles.add(behind);
            }
        }
        return tiles;
    }

    private Component lists(PersonPage page, List<PersonSeries> first) {
        Div row = new Div();
        row.addClassName("lists");
        panel(row, page, first, PersonFigures.WAITING, "mine.waiting", lists::waiting);
        panel(row, page, first, WAITED, "mine.placed", lists::placed);
        return row;
    }

    private void panel(
            Div row,
            PersonPage page,
            List<PersonSeries> first,
            String indicator,
            String key,
            BiFunction<PersonPage, Definition, Component> list) {
        Period period = page.period();
        first.stream()
                .map(PersonSeries::definition)
                .filter(definition -> definition.indicator().equals(indicator))
                .forEach(
                        definition -> {
                            String name = getTranslation(key, Dates.period(period));
                            Paragraph about =
                                    new Paragraph(
                                            getTranslation(
                                                    key + ".about", Dates.date(period.lastDay())));
                            about.addClassName("quiet");
                            Section panel =
                                    new Section(
                                            new H2(name),
                                            about,
                                            new Deferred(name, () -> list.apply(page, definition)));
                            panel.addClassNames("panel", "list");
                            row.add(panel);
                        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
