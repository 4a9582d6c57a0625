package dk.maanedsbog.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.goal.Goals;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.organisation.Team;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads teams with their people, each with a single question to the figures. */
@Component
class Teams {

    private final Overviews overviews;
    private final Figures figures;
    private final Goals goals;
    private final Staff staff;
    private final Clock clock;

    Teams(Overviews overviews, Figures figures, Goals goals, Staff staff, Clock clock) {
        this.overviews = overviews;
        this.figures = figures;
        this.goals = goals;
        this.staff = staff;
        this.clock = clock;
    }

    /** The team that the viewer belongs to today. */
    Optional<Unit> own(Viewer viewer) {
        return viewer.employeeId()
                .flatMap(id -> staff.teamOn(id, LocalDate.now(clock)))
                .map(team -> Unit.team(team.id()));
    }

    /** The department of a team that has people today, whoever may see it. */
    Optional<String> departmentOf(Unit team) {
        return staff.placedOn(LocalDate.now(clock)).stream()
                .map(Staff.Placed::team)
                .filter(one -> one.id().equals(team.id()))
                .map(Team::departmentId)
                .findFirst();
    }

    /** The sheet of the selection's team. */
    TeamSheet read(Selection selection) {
        EditionUnit team = selection.unit();
        List<EditionUnit> people =
                figures.units(selection.visibility(), selection.edition()).stream()
                        .filter(unit -> unit.unit().level() == Level.EMPLOYEE)
                        .filter(unit -> unit.teamId().equals(Optional.of(team.unit().id())))
                        .sorted(Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder()))
                        .toList();
        Optional<EditionUnit> department =
                selection.units().stream()
                        .filter(unit -> unit.unit().level() == Level.DEPARTMENT)
                        .filter(unit -> unit.departmentId().equals(team.departmentId()))
                        .findFirst();
        List<Unit> units = new ArrayList<>(people.stream().map(EditionUnit::unit).toList());
        units.add(team.unit());
        department.map(EditionUnit::unit).ifPresent(units::add);
        List<Definition> definitions = fitting(selection, people);
        var series =
                overviews.year(
                        selection, units, definitions.stream().map(Definition::indicator).toList());
        List<Unit> wholes =
                Stream.concat(Stream.of(team), department.stream()).map(EditionUnit::unit).toList();
        var sheet =
                new TeamSheet(
                        selection, team, department, List.of(), people, series, goals.of(wholes));
        return grouped(sheet, definitions);
    }

    /** The indicators of the people's roles; all of them where no role has any. */
    private List<Definition> fitting(Selection selection, List<EditionUnit> people) {
        List<Definition> all = overviews.definitions(selection.edition());
        List<Definition> fitting =
                all.stream()
                        .filter(
                                definition ->
                                        people.stream().anyMatch(one -> fits(definition, one)))
                        .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    private static boolean fits(Definition definition, EditionUnit person) {
        return person.role().filter(definition.roles()::contains).isPresent();
    }

    /** Largest groups first; whoever neither has an indicator nor a figure is only named. */
    private static TeamSheet grouped(TeamSheet sheet, List<Definition> definitions) {
        Map<String, List<EditionUnit>> byRole =
                sheet.without().stream()
                        .collect(groupingBy(one -> one.role().orElse(""), TreeMap::new, toList()));
        List<TeamSheet.Group> groups = new ArrayList<>();
        List<EditionUnit> without = new ArrayList<>();
        byRole.forEach(
                (role, people) -> {
                    List<Definition> own = ofRole(sheet, definitions, role, people);
                    if (own.isEmpty()) {
                        without.addAll(people);
                    } else {
                        groups.add(new TeamSheet.Group(role, own, people));
                    }
                });
        groups.sort(
                Comparator.comparingInt((TeamSheet.Group group) -> group.people().size())
                        .reversed());
        without.sort(Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder()));
        return new TeamSheet(
                sheet.selection(),
                sheet.team(),
                sheet.department(),
                groups,
                without,
                sheet.series(),
                sheet.goals());
    }

    /** A role without indicators of its own shows those that its people contributed to. */
    private static List<Definition> ofRole(
            TeamSheet sheet, List<Definition> definitions, String role, List<EditionUnit> people) {
        List<Definition> own =
                definitions.stream().filter(one -> one.roles().contains(role)).toList();
        return own.isEmpty()
                ? definitions.stream()
                        .filter(
                                one ->
                                        people.stream()
                                                .anyMatch(
                                                        person ->
                                                                sheet.series(person.unit(), one)
                                                                        .countsAnything()))
                        .toList()
                : own;
    }
}
