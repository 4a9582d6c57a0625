package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.Audience;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.ui.Dates;
import dk.maanedsbog.ui.Notice;
import dk.maanedsbog.ui.OpenTo;
import dk.maanedsbog.ui.PageHeader;
import dk.maanedsbog.ui.PageState;
import dk.maanedsbog.ui.PeriodPicker;
import dk.maanedsbog.ui.UnitPicker;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A team's people beside its indicators; only within the viewer's own departments. */
@Route("team/:team?")
@Menu(title = "nav.team", order = 20, icon = "team")
@PermitAll
@OpenTo(value = Audience.READERS, listedFor = Audience.STAFF)
final class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final String PAGE = "Mit team";

    private final transient Selections selections;
    private final transient Teams teams;
    private final transient TeamDownload download;
    private final transient AuditTrail audit;
    private final transient PersonViews views;
    private final CurrentViewer viewer;
    private String title = "";

    TeamView(
            Selections selections,
            Teams teams,
            TeamDownload download,
            AuditTrail audit,
            PersonViews views,
            CurrentViewer viewer) {
        this.selections = selections;
        this.teams = teams;
        this.download = download;
        this.audit = audit;
        this.views = views;
        this.viewer = viewer;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("nav.team");
        PageState state = PageState.of(event.getLocation().getQueryParameters());
        Optional<Unit> named =
                event.getRouteParameters()
                        .get("team")
                        .map(Unit::team)
                        .or(() -> state.askedUnit().filter(unit -> unit.level() == Level.TEAM));
        Optional<Unit> team = named.or(() -> teams.own(viewer.get()));
        Optional<Selection> found =
                selections.findUntold(
                        viewer.get(), team.map(state::with).orElse(state.withoutUnit()));
        if (found.isEmpty()) {
            showNothing();
        } else if (team.isEmpty()) {
            showChoice(found.get());
        } else if (found.get().unit().unit().equals(team.get())) {
            show(teams.read(found.get()));
        } else {
            instead(event, found.get(), team.get());
        }
    }

    private void showNothing() {
        boolean published = selections.anythingPublished();
        add(
                new PageHeader(title, ""),
                new Notice(
                        getTranslation(published ? "empty.hidden.title" : "empty.none.title"),
                        getTranslation(published ? "empty.hidden" : "empty.none")));
    }

    private void show(TeamSheet sheet) {
        Selection selection = sheet.selection();
        title = sheet.team().name();
        add(header(selection, sheet));
        selection.notes().forEach(note -> add(new Notice(note)));
        if (sheet.nobody()) {
            add(empty("team.empty", title, selection));
            return;
        }
        if (sheet.groups().isEmpty()) {
            add(empty("team.no-figures", title, selection));
        } else {
            Paragraph finding = new Paragraph(TeamFinding.of(sheet));
            finding.addClassName("finding");
            Paragraph support = new Paragraph(getTranslation("team.support"));
            support.addClassName("quiet");
            add(new Div(finding, support));
            sheet.groups().forEach(group -> add(new TeamPanel(sheet, group)));
        }
        if (!sheet.without().isEmpty()) {
            add(without(sheet.without()));
        }
        views.figures(viewer.get(), PAGE, sheet.team().unit(), sheet.personFigures());
    }

    private Component without(List<EditionUnit> people) {
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                "team.without",
                                people.stream()
                                        .map(EditionUnit::name)
                                        .collect(Collectors.joining(", "))));
        line.addClassName("quiet");
        return line;
    }

    private Component header(Selection selection, TeamSheet sheet) {
        List<Component> controls = new ArrayList<>();
        controls.add(periods(selection, sheet.team().unit()));
        picker(selection).ifPresent(controls::add);
        // nothing is taken away while another's pages are shown; the server refuses the file itself
        if (!selection.visibility().preview()) {
            Anchor csv = new Anchor(download.of(viewer::get, sheet), getTranslation("team.csv"));
            csv.addClassName("button");
            controls.add(csv);
        }
        return new PageHeader(
                title, Freshness.of(selection.edition()), controls.toArray(Component[]::new));
    }

    private static Component periods(Selection selection, Unit team) {
        PageState state = selection.state();
        return new PeriodPicker(
                selection.edition().period(),
                selection.periods(),
                period -> Addresses.team(team, state.with(period)),
                period -> open(team, state.with(period)));
    }

    /** For those with more than one team to choose from. */
    private static Optional<Component> picker(Selection selection) {
        List<UnitPicker.Group> groups = UnitGroups.teams(selection);
        return groups.stream().mapToLong(group -> group.units().size()).sum() > 1
                ? Optional.of(
                        new UnitPicker(
                                selection.unit().unit(),
                                groups,
                                unit -> open(unit, selection.state())))
                : Optional.empty();
    }

    private static void open(Unit team, PageState state) {
        UI.getCurrent()
                .navigate("team/" + team.id(), state.withoutIndicator().withoutUnit().parameters());
    }

    /** Whoever has no team is offered those that may be opened, or is told where to go. */
    private void showChoice(Selection selection) {
        List<UnitPicker.Named> choices =
                UnitGroups.teams(selection).stream()
                        .flatMap(group -> group.units().stream())
                        .toList();
        add(new PageHeader(title, Freshness.of(selection.edition())));
        Notice notice =
                choices.isEmpty()
                        ? new Notice(getTranslation("team.none.title"), getTranslation("team.none"))
                        : new Notice(
                                getTranslation("team.choose.title"), getTranslation("team.choose"));
        choices.forEach(
                choice ->
                        notice.add(
                                routed(
                                        Addresses.team(choice.unit(), selection.state()),
                                        choice.name())));
        if (choices.isEmpty()) {
            notice.add(routed(selection.state().on(""), getTranslation("not-found.home")));
        }
        add(notice);
    }

    private Notice empty(String key, String name, Selection selection) {
        Period period = selection.edition().period();
        return new Notice(
                getTranslation(key + ".title"), getTranslation(key, name, Dates.period(period)));
    }

    private static Anchor routed(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A team of the own departments may not have stood yet; any other is not opened at all. */
    private void instead(BeforeEnterEvent event, Selection selection, Unit team) {
        Optional<String> department = teams.departmentOf(team);
        if (department.filter(selection.visibility()::within).isPresent()) {
            add(new PageHeader(title, Freshness.of(selection.edition()), periods(selection, team)));
            add(empty("team.not-yet", title, selection));
            return;
        }
        Viewer who = viewer.get();
        // an address may hold anything, a CPR number even: only a team that exists is written down
        audit.add(who.userName(), AuditAction.REFUSED, PAGE, department.map(own -> team), 0);
        PageState state = selection.state();
        department
                .map(Unit::department)
                .ifPresentOrElse(
                        unit -> {
                            new CarriedNotice(getTranslation("team.refused")).carry();
                            event.forwardTo("", state.with(unit).parameters());
                        },
                        () -> {
                            selection.notes().forEach(note -> new CarriedNotice(note).carry());
                            event.forwardTo("", state.parameters());
                        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
